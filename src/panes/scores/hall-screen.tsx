import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ShiftResult } from '../../app/saved/types.ts';
import { hallOf } from '../../app/scores/hall.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { ScreenLink } from '../common/screen-link.tsx';
import { PlayerSwitch } from '../menus/player-switch.tsx';
import { HallTable } from './hall-table.tsx';
import { ScorePage } from './score-page.tsx';
import { ShiftSelect } from './shift-select.tsx';

/** For each shift the best of every player on this computer, and whose turn it is. */
export function HallScreen() {
  const app = useApp();
  const t = useTexts();
  const all = useSignal<readonly ShiftResult[]>(app.results.value);
  const level = useSignal<string | null>(null);
  const { results, profiles } = app;
  useEffect(() => {
    let wanted = true;
    void app.repository.allResults().then((found) => {
      if (wanted) all.value = found;
    });
    return () => {
      wanted = false;
    };
  }, [app, results.value, profiles.value]);
  const shifts = hallOf(
    all.value,
    app.levels.list().map(({ id }) => id),
  );
  const shown = shifts.filter((one) => level.value === null || one.level === level.value);
  return (
    <ScorePage
      page="hall"
      body={() => ({
        lead: t(shifts.length === 0 ? 'scores.hall.none' : 'scores.hall.lead'),
        margin:
          profiles.value.length === 0 ? undefined : (
            <section>
              <h2 class="margin-title">{t('scores.hall.turn')}</h2>
              <PlayerSwitch />
              {profiles.value.length === 1 && <p class="margin-note">{t('scores.hall.alone')}</p>}
            </section>
          ),
        children: (
          <>
            {shifts.length === 0 && (
              <div class="form-ways">
                <ScreenLink to={{ name: 'shifts' }} look="main">
                  {t('results.toShifts')}
                </ScreenLink>
              </div>
            )}
            {shifts.length > 1 && (
              <ShiftSelect
                levels={shifts.map((one) => one.level)}
                value={level.value}
                onChange={(next) => (level.value = next)}
              />
            )}
            {shown.map((shift) => (
              <HallTable key={shift.level} shift={shift} />
            ))}
          </>
        ),
      })}
    />
  );
}
