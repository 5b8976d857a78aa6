import { changesOf, type LetterPair, pairLetters } from '../../app/scores/pair-letters.ts';
import type { Review } from '../../app/shift/review.ts';
import { useTexts } from '../common/app-context.ts';

type Props = { readonly first: Review; readonly second: Review; readonly same: boolean };

const SIGNS = { right: '✓', wrong: '✕', unsorted: '–' } as const;

/** Letter beside letter; on the same letters, first of all what has changed. */
export function CompareLetters({ first, second, same }: Props) {
  const t = useTexts();
  const pairs = pairLetters(first, second);
  const { gained, lost } = changesOf(pairs);
  if (pairs.length === 0) return null;
  return (
    <section>
      <h2 class="sheet-heading">{t('scores.pair.letters')}</h2>
      {same && (
        <>
          {gained.length > 0 && <p>{t('scores.pair.gained', { letters: gained.join(', ') })}</p>}
          {lost.length > 0 && <p>{t('scores.pair.lost', { letters: lost.join(', ') })}</p>}
          {gained.length + lost.length === 0 && <p>{t('scores.pair.noChange')}</p>}
        </>
      )}
      <ol class="pair-list">
        {pairs.map((pair) => (
          <li key={pair.index} class="pair-row">
            <h3 class="pair-title">{t('scores.pair.letter', { at: pair.index + 1 })}</h3>
            <Side side={pair.first} label={t('scores.pair.first')} />
            <Side side={pair.second} label={t('scores.pair.second')} />
          </li>
        ))}
      </ol>
    </section>
  );
}

type SideProps = { readonly side: LetterPair['first']; readonly label: string };

function Side({ side, label }: SideProps) {
  const t = useTexts();
  if (side === null) return <p class="pair-side is-absent">{t('scores.pair.absent')}</p>;
  return (
    <div class={`pair-side is-${side.judged}`}>
      <p class="pair-judged">
        <span class="pair-sign" aria-hidden="true">
          {SIGNS[side.judged]}
        </span>
        <span class="unseen">{label}: </span>
        {t(`scores.pair.${side.judged}`)}
      </p>
      <p class="pair-subject" lang={side.lang}>
        {side.subject}
      </p>
    </div>
  );
}
