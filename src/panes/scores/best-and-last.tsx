import type { ShiftResult } from '../../app/saved/types.ts';
import { byShift } from '../../app/scores/by-shift.ts';
import { hashOf } from '../../app/screen.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { titleOf } from '../menus/level-title.ts';
import { percentOf } from '../menus/percent-of.ts';

/** Each shift that was played: how often, how well at best and last. */
export function BestAndLast({ results }: { readonly results: readonly ShiftResult[] }) {
  const app = useApp();
  const t = useTexts();
  const shifts = byShift(results);
  if (shifts.length === 0) return null;
  return (
    <section>
      <h2 class="margin-title">{t('scores.list.byShift')}</h2>
      <ul class="best-list">
        {shifts.map(({ level, times, best, last }) => (
          <li key={level}>
            <a class="text-link best-name" href={hashOf({ name: 'debrief', result: best.id })}>
              {titleOf(app, level)}
            </a>
            <span class="best-bar" aria-hidden="true">
              <span class="best-fill" style={{ width: `${percentOf(best)}%` }} />
              <span class="best-last" style={{ insetInlineStart: `${percentOf(last)}%` }} />
            </span>
            <span class="best-figures">
              {t('shifts.best', { percent: percentOf(best) })} ·{' '}
              {t('shifts.last', { percent: percentOf(last) })} · {t('scores.list.times', { count: times })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
