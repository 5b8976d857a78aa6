import { useApp, useTexts } from '../common/app-context.ts';
import { Select } from '../common/select.tsx';
import { titleOf } from '../menus/level-title.ts';

type Props = {
  readonly levels: readonly string[];
  readonly value: string | null;
  readonly onChange: (level: string | null) => void;
};

/** One of the shifts that were played, or all. */
export function ShiftSelect({ levels, value, onChange }: Props) {
  const app = useApp();
  const t = useTexts();
  return (
    <Select
      label={t('scores.list.shift')}
      value={value ?? ''}
      options={[
        { value: '', label: t('scores.list.allShifts') },
        ...levels.map((level) => ({ value: level, label: titleOf(app, level) })),
      ]}
      onChange={(level) => onChange(level === '' ? null : level)}
    />
  );
}
