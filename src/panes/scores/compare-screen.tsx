import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ShiftResult } from '../../app/saved/types.ts';
import { hadSameLetters } from '../../app/scores/same-letters.ts';
import type { Review } from '../../app/shift/review.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { ScreenLink } from '../common/screen-link.tsx';
import { CompareFacts } from './compare-facts.tsx';
import { CompareLetters } from './compare-letters.tsx';
import { ScorePage } from './score-page.tsx';

type Props = { readonly first: string; readonly second: string };

/** Two finished shifts: their figures, and letter beside letter where both can be played again. */
export function CompareScreen({ first, second }: Props) {
  const app = useApp();
  const t = useTexts();
  const find = (id: string): ShiftResult | undefined => app.results.value.find((one) => one.id === id);
  const [a, b] = [find(first), find(second)];
  const found = a !== undefined && b !== undefined;
  return (
    <ScorePage
      page="compare"
      body={() => ({
        lead: found
          ? t(hadSameLetters(a, b) ? 'scores.pair.sameLetters' : 'scores.pair.otherLetters')
          : t('scores.pair.gone'),
        children: (
          <>
            {found && (
              <>
                <CompareFacts first={a} second={b} />
                <Letters key={`${first} ${second}`} first={a} second={b} />
              </>
            )}
            <div class="form-ways">
              <ScreenLink to={{ name: 'results' }} look="paper">
                {t('scores.pair.back')}
              </ScreenLink>
            </div>
          </>
        ),
      })}
    />
  );
}

type Pair = { readonly first: ShiftResult; readonly second: ShiftResult };
type Reviews = { readonly first: Review; readonly second: Review };

function Letters({ first, second }: Pair) {
  const app = useApp();
  const t = useTexts();
  const reviews = useSignal<Reviews | 'none' | null>(null);
  const language = app.language.value;
  useEffect(() => {
    let wanted = true;
    const ids = [first.id, second.id];
    void Promise.all(ids.map((id) => app.review(id, true))).then(([one = null, two = null]) => {
      if (wanted) reviews.value = one === null || two === null ? 'none' : { first: one, second: two };
    });
    return () => {
      wanted = false;
    };
  }, [app, first, second, language]);
  const { value } = reviews;
  if (value === null) return <p>{t('common.loading')}</p>;
  if (value === 'none') return <p>{t('scores.pair.notReplayed')}</p>;
  return <CompareLetters {...value} same={hadSameLetters(first, second)} />;
}
