import { useSignal } from '@preact/signals';
import type { ShiftResult } from '../../app/saved/types.ts';
import { useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { ComparePair } from './compare-pair.tsx';
import { ResultRow } from './result-row.tsx';

const SHOWN_FIRST = 10;
const SHOWN_MORE = 50;

/** Shifts and rounds of practice, and the choice of two to compare. */
export function ResultList({ results }: { readonly results: readonly ShiftResult[] }) {
  const t = useTexts();
  const ticked = useSignal<readonly ShiftResult[]>([]);
  const rounds = results.filter(({ practice }) => practice !== null);
  const shifts = results.filter(({ practice }) => practice === null);
  const tick = (result: ShiftResult, on: boolean): void => {
    const others = ticked.value.filter(({ id }) => id !== result.id);
    // A third takes the place of the one that was chosen first.
    ticked.value = on ? [...others.slice(-1), result] : others;
  };
  const rows = { ticked: ticked.value, onTick: tick, alone: results.length === 1 };
  return (
    <>
      {results.length > 1 && <ComparePair ticked={ticked.value} />}
      {shifts.length > 0 && <Rows results={shifts} {...rows} />}
      {rounds.length > 0 && (
        <section>
          <h2 class="sheet-heading">{t('practice.results')}</h2>
          <p>{t('practice.resultsHint')}</p>
          <Rows results={rounds} {...rows} />
        </section>
      )}
    </>
  );
}

type RowsProps = {
  readonly results: readonly ShiftResult[];
  readonly ticked: readonly ShiftResult[];
  readonly onTick: (result: ShiftResult, on: boolean) => void;
  /** The only one that is shown. */
  readonly alone: boolean;
};

function Rows({ results, ticked, onTick, alone }: RowsProps) {
  const t = useTexts();
  const count = useSignal(SHOWN_FIRST);
  const more = Math.min(SHOWN_MORE, results.length - count.value);
  return (
    <>
      <ol class="result-list">
        {results.slice(0, count.value).map((result) => (
          <li key={result.id}>
            <ResultRow
              result={result}
              ticked={ticked.some(({ id }) => id === result.id)}
              onTick={alone ? null : (on) => onTick(result, on)}
            />
          </li>
        ))}
      </ol>
      {more > 0 && (
        <Button look="quiet" action="show-more" onClick={() => (count.value += SHOWN_MORE)}>
          {t('scores.list.more', { count: more })}
        </Button>
      )}
    </>
  );
}
