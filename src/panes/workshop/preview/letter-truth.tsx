import type { PreviewedLetter } from '../../../app/workshop/preview-letter.ts';
import { useTexts } from '../../common/app-context.ts';
import { topicName } from '../../common/topic-name.ts';
import { partLabel } from '../../desk/part-label.ts';

const ORDER = ['decisive', 'confirming', 'supporting', 'neutral'] as const;

/** What a letter is, and all that tells it, the strongest first. */
export function LetterTruth({ shown }: { readonly shown: PreviewedLetter }) {
  const t = useTexts();
  const { genuine, techniques, phishScale, template, desk } = shown;
  const clues = ORDER.flatMap((strength) => shown.clues.filter((clue) => clue.strength === strength));
  return (
    <section class="letter-truth">
      <h3 class={`truth-title ${genuine ? 'is-genuine' : 'is-fake'}`}>
        {t(genuine ? 'workshop.preview.genuine' : 'workshop.preview.fake')}
      </h3>
      <ul class="clue-list" aria-label={t('workshop.preview.clues')}>
        {clues.map((clue, at) => (
          <li key={at} class={`clue is-${clue.strength}`}>
            <strong>{t(`workshop.preview.strength.${clue.strength}`)}</strong>
            {' · '}
            <span lang={clue.lang}>{clue.text}</span>
            <span class="clue-where">
              {partLabel(clue.part, desk, t)}
              {' · '}
              {t(`workshop.preview.seenWith.${clue.tool}`)}
              {clue.rules.length > 0 && ` · ${clue.rules.map((rule) => t(`rules.${rule}.title`)).join(', ')}`}
            </span>
          </li>
        ))}
      </ul>
      <p class="preview-facts">
        {techniques.length > 0 && (
          <>
            {t('workshop.preview.techniques', {
              names: techniques.map((id) => topicName(`technique:${id}`, t)).join(', '),
            })}
            <br />
          </>
        )}
        {phishScale !== null && (
          <>
            {t('workshop.preview.difficulty', {
              difficulty: t(`difficulties.${phishScale.difficulty}`),
              cues: phishScale.cues,
              premise: phishScale.premise,
            })}
            <br />
          </>
        )}
        {t('workshop.preview.template', { id: template })}
      </p>
    </section>
  );
}
