import type { ShiftResult } from '../../app/saved/types.ts';
import { EVERYTHING, type Picked } from '../../app/scores/pick-results.ts';
import { useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { ShiftSelect } from './shift-select.tsx';
import { TimeSelect } from './time-select.tsx';

type Props = {
  readonly results: readonly ShiftResult[];
  readonly picked: Picked;
  readonly shown: number;
  readonly onPick: (picked: Picked) => void;
};

/** Which shifts are listed: one of them or all, within a stretch of days. Applies at once. */
export function PickForm({ results, picked, shown, onPick }: Props) {
  const t = useTexts();
  const levels = [...new Set(results.map(({ record }) => record.level))].sort();
  const narrowed = picked.level !== null || picked.from !== null || picked.to !== null;
  return (
    <fieldset class="pick">
      <legend class="unseen">{t('scores.list.which')}</legend>
      <div class="pick-fields">
        <ShiftSelect
          levels={levels}
          value={picked.level}
          onChange={(level) => onPick({ ...picked, level })}
        />
        <TimeSelect results={results} value={picked} onChange={(days) => onPick({ ...picked, ...days })} />
      </div>
      <div class="pick-outcome">
        <p role="status">
          {shown === 0 ? t('scores.list.noneFits') : t('scores.list.shown', { shown, count: results.length })}
        </p>
        {narrowed && (
          <Button look="quiet" action="everything" onClick={() => onPick(EVERYTHING)}>
            {t('scores.list.everything')}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
