import { useEffect, useRef } from 'preact/hooks';
import type { Review } from '../../app/shift/review.ts';
import { useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { MoreFeedback } from '../desk/feedback-panel.tsx';

type Props = { readonly review: Review; readonly index: number; readonly close: () => void };

/** One letter again, its decisive part marked where it stands in the letter itself. */
export function LetterDialog({ review, index, close }: Props) {
  const t = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const reviewed = review.letters[index];
  if (reviewed === undefined) return null;
  const { letter, feedback, phishScale } = reviewed;
  const why = (part: string) =>
    feedback?.main?.part === part ? (
      <p class="again-flag" lang={feedback.main.lang}>
        {feedback.main.text}
      </p>
    ) : null;
  return (
    <dialog ref={dialog} class="again" aria-labelledby="again-title" onClose={close}>
      <div class="again-head">
        <h2 id="again-title">{t('debrief.letterTitle', { at: index + 1 })}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={t('debrief.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="x" />
        </button>
      </div>
      <div class="again-letter" lang={letter.lang}>
        <p class="again-subject">{letter.subject}</p>
        {why('subject')}
        <p>
          <strong>{letter.from.name}</strong> <span class="mono">&lt;{letter.from.address}&gt;</span>
        </p>
        {why('from')}
        {letter.replyTo !== null && (
          <p>
            {t('desk.replyTo')} <span class="mono">&lt;{letter.replyTo.address}&gt;</span>
          </p>
        )}
        {letter.blocks.map((block) => (
          <div key={block.part}>
            <p class={block.url === null ? undefined : 'again-link'}>
              {block.qr && `${t('desk.qr')} `}
              {block.text}
              {block.url !== null && <span class="mono"> {block.url}</span>}
            </p>
            {why(block.part)}
          </div>
        ))}
        {letter.attachments.map((one) => (
          <div key={one.part}>
            <p>
              <Icon name="paperclip" /> {one.name}
            </p>
            {why(one.part)}
          </div>
        ))}
      </div>
      {feedback !== null && (
        <div class="again-why">
          {feedback.main !== null && <p lang={feedback.main.lang}>{feedback.main.text}</p>}
          <MoreFeedback feedback={feedback} />
          {phishScale !== null && (
            <p>
              {t('debrief.difficultyWhy', {
                cues: phishScale.cues,
                premise: phishScale.premise,
                difficulty: t(`difficulties.${phishScale.difficulty}`),
              })}
            </p>
          )}
        </div>
      )}
    </dialog>
  );
}
