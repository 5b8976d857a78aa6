import type { ShiftResult } from '../../app/saved/types.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { ScreenLink } from '../common/screen-link.tsx';
import { formatWhen } from '../menus/format.ts';
import { titleOf } from '../menus/level-title.ts';

/** What was ticked so far, and the way to both side by side: the earlier one first. */
export function ComparePair({ ticked }: { readonly ticked: readonly ShiftResult[] }) {
  const app = useApp();
  const t = useTexts();
  const [first, second] = [...ticked].sort((a, b) => a.finishedAt - b.finishedAt);
  const which = ({ record, finishedAt }: ShiftResult): string =>
    t('scores.list.compareWhich', {
      title: titleOf(app, record.level),
      when: formatWhen(finishedAt, app.language.value),
    });
  return (
    <div class={ticked.length === 0 ? 'compare-pair' : 'compare-pair is-used'}>
      <p role="status">
        {first === undefined
          ? t('scores.list.compareNone')
          : second === undefined
            ? t('scores.list.compareOne', { one: which(first) })
            : t('scores.list.compareBoth', { one: which(first), two: which(second) })}
      </p>
      {first !== undefined && second !== undefined && (
        <ScreenLink to={{ name: 'compare', first: first.id, second: second.id }} look="main">
          {t('scores.list.compareGo')}
        </ScreenLink>
      )}
    </div>
  );
}
