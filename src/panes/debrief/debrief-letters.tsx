import type { Review, ReviewedLetter } from '../../app/shift/review.ts';
import { useTexts } from '../common/app-context.ts';

type Show = (index: number) => void;

/** Letter by letter: first what is worth another look, then what went well. */
export function DebriefLetters({ review, show }: { readonly review: Review; readonly show: Show }) {
  const t = useTexts();
  const judged = review.letters.filter((one) => one.feedback !== null);
  const again = judged.filter((one) => one.feedback?.right === false);
  const well = judged.filter((one) => one.feedback?.right === true);
  const unsorted = review.letters.filter((one) => one.feedback === null);
  return (
    <>
      <Group title={t('debrief.again')} letters={again} empty={t('debrief.nothingAgain')} show={show} />
      <Group title={t('debrief.well')} letters={well} empty={t('debrief.nothingWell')} show={show} />
      {unsorted.length > 0 && <Group title={t('debrief.unsorted')} letters={unsorted} empty="" show={show} />}
    </>
  );
}

type GroupProps = {
  readonly title: string;
  readonly letters: readonly ReviewedLetter[];
  readonly empty: string;
  readonly show: Show;
};

function Group({ title, letters, empty, show }: GroupProps) {
  return (
    <section class="group">
      <h2 class="group-title">{title}</h2>
      {letters.length === 0 && <p class="group-empty">{empty}</p>}
      <ul class="group-list">
        {letters.map((one) => (
          <Row key={one.letter.index} reviewed={one} show={show} />
        ))}
      </ul>
    </section>
  );
}

function Row({ reviewed, show }: { readonly reviewed: ReviewedLetter; readonly show: Show }) {
  const t = useTexts();
  const { letter, feedback, phishScale } = reviewed;
  return (
    <li class="row">
      <span class={`row-sign${feedback?.right ? ' is-right' : ''}`} aria-hidden="true">
        {feedback === null ? '–' : feedback.right ? '✓' : '✕'}
      </span>
      <div class="row-words">
        <p class="row-subject" lang={letter.lang}>
          {letter.subject}
        </p>
        {feedback !== null && (
          <p class="row-why">
            {t(outcomeKey(feedback.genuine, feedback.verdict === 'report'))}{' '}
            {feedback.main !== null && <span lang={feedback.main.lang}>{feedback.main.text}</span>}{' '}
            {feedback.falseAlarm && t('desk.feedback.falseAlarm')}
            {phishScale !== null && (
              <span class="row-scale">
                {t('debrief.difficulty', { difficulty: t(`difficulties.${phishScale.difficulty}`) })}
              </span>
            )}
          </p>
        )}
      </div>
      <button
        type="button"
        class="row-look"
        aria-label={t('debrief.lookAt', { subject: letter.subject })}
        onClick={() => show(letter.index)}
      >
        {t('debrief.look')}
      </button>
    </li>
  );
}

function outcomeKey(genuine: boolean, reported: boolean): string {
  if (genuine) return reported ? 'debrief.reportedGenuine' : 'debrief.trustedGenuine';
  return reported ? 'debrief.reportedFake' : 'debrief.trustedFake';
}
