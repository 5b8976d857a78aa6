import type { CallReview, ReviewedLine } from '../../app/shift/call-review.ts';
import { useTexts } from '../common/app-context.ts';
import { useDesk } from '../desk/use-desk.ts';

/** After the call: what it was, what it earned, and the transcript with what was done at each line. */
export function CallAfter({ review }: { readonly review: CallReview }) {
  const desk = useDesk();
  const t = useTexts();
  return (
    <section class="call-after">
      <CallVerdict review={review} />
      <ReviewedTranscript review={review} lang={desk.letterLanguage.value} />
      <button type="button" class="next-button" onClick={desk.putDown}>
        {t('call.putDown')}
      </button>
    </section>
  );
}

/** The truth of a call in a sentence, what it gave away, and its points. */
export function CallVerdict({ review }: { readonly review: CallReview }) {
  const t = useTexts();
  const { genuine, outcome, given, score } = review;
  const gave = given.length > 0;
  const good = !gave && score.kept > 0;
  const side = genuine ? 'genuine' : 'hostile';
  return (
    <div class="call-verdict">
      <h2 class={`feedback-title ${good ? 'is-right' : 'is-again'}`}>
        {t('call.verdict', {
          judgement: t(good ? 'desk.feedback.right' : 'desk.feedback.again'),
          truth: t(truthKey(review)),
        })}
      </h2>
      <p>{t(`call.outcome.${unheard(review) ? 'missed.' : ''}${side}.${gave ? 'leaked' : outcome}`)}</p>
      {gave && <p>{t('desk.feedback.given', { loot: given.map((what) => t(`loot.${what}`)).join(', ') })}</p>}
      <p class="call-points">
        {t('call.points', {
          total: score.total,
          kept: score.kept,
          checked: score.checked,
          levers: signed(score.levers),
        })}
      </p>
    </div>
  );
}

/** Nobody was spoken to: all there is is a message. */
function unheard({ missed, lines }: CallReview): boolean {
  return missed && lines.length === 0;
}

function truthKey(review: CallReview): string {
  if (unheard(review)) return review.genuine ? 'call.messageGenuine' : 'call.messageHostile';
  return review.genuine ? 'call.wasGenuine' : 'call.wasHostile';
}

/** A negative number with the sign that print has for it. */
function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}

type TranscriptProps = { readonly review: CallReview; readonly lang: string };

/** The transcript with its truth: levers under the caller's lines, reasons under the answers. */
export function ReviewedTranscript({ review, lang }: TranscriptProps) {
  const t = useTexts();
  if (review.lines.length === 0) return null;
  return (
    <ol class="call-reviewed">
      {review.lines.map((line, at) => (
        <li key={`${at} ${line.id}`} class={`said-${line.who}`}>
          <p>
            <strong>{line.who === 'you' ? t('call.you') : review.caller.name}</strong>{' '}
            <span lang={lang}>{line.text}</span>
          </p>
          <Note line={line} lang={lang} />
        </li>
      ))}
    </ol>
  );
}

function Note({ line, lang }: { readonly line: ReviewedLine; readonly lang: string }) {
  const t = useTexts();
  if (line.who === 'you') {
    return line.why === null ? null : (
      <p class={`call-note${line.gave === null ? '' : ' is-slip'}`} lang={lang}>
        {line.why}
      </p>
    );
  }
  const { lever, named } = line;
  if (lever === null && named === null) return null;
  return (
    <p class="call-note">
      {lever !== null && t('call.leverWas', { lever: t(`levers.${lever}`) })}{' '}
      {named !== null &&
        t(named.right ? 'call.leverRight' : 'call.leverWrong', { lever: t(`levers.${named.lever}`) })}
    </p>
  );
}
