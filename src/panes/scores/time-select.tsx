import type { ShiftResult } from '../../app/saved/types.ts';
import { daysOfMonth, localDay, monthsOf, type Picked } from '../../app/scores/pick-results.ts';
import { addDays } from '../../app/today/day.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Select } from '../common/select.tsx';
import { formatMonth } from '../menus/format.ts';

type Days = Pick<Picked, 'from' | 'to'>;

type Props = {
  readonly results: readonly ShiftResult[];
  readonly value: Days;
  readonly onChange: (days: Days) => void;
};

const LATELY = [7, 30];

/** The last days, or one of the months in which something was finished. */
export function TimeSelect({ results, value, onChange }: Props) {
  const app = useApp();
  const t = useTexts();
  const today = localDay(app.now());
  const choices: readonly { readonly days: Days; readonly label: string }[] = [
    { days: { from: null, to: null }, label: t('scores.list.allDays') },
    ...LATELY.map((count) => ({
      days: { from: addDays(today, 1 - count), to: null },
      label: t('scores.list.days', { count }),
    })),
    ...monthsOf(results).map((month) => ({
      days: daysOfMonth(month),
      label: formatMonth(month, app.language.value),
    })),
  ];
  return (
    <Select
      label={t('scores.list.when')}
      value={nameOf(value)}
      options={choices.map(({ days, label }) => ({ value: nameOf(days), label }))}
      onChange={(name) => {
        const chosen = choices.find(({ days }) => nameOf(days) === name);
        if (chosen !== undefined) onChange(chosen.days);
      }}
    />
  );
}

const nameOf = ({ from, to }: Days): string => `${from ?? ''}/${to ?? ''}`;
