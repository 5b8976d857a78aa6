import { useEffect, useRef } from 'preact/hooks';
import { useApp, useTexts } from '../common/app-context.ts';
import { endGuided } from './end-guided.ts';
import { useDesk } from './use-desk.ts';

/** Only what ends unasked stops here: a clock that ran out, the guided letter, a trial from the workshop. Else the debrief follows at once. */
export function DeskDone() {
  const app = useApp();
  const desk = useDesk();
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const result = app.results.value[0];
  const guided = desk.level.guided;
  const trial = app.trial.value !== null;
  const atOnce = !guided && !trial && !desk.session.value.timeUp;
  const leave = (): void => {
    if (guided && !trial) {
      endGuided(app);
      return;
    }
    app.leaveShift();
    if (trial) return;
    if (result !== undefined) app.go({ name: 'debrief', result: result.id });
  };
  useEffect(() => {
    if (atOnce) leave();
    // The letter has gone with what had the focus: what stands here now is read from its heading on.
    else heading.current?.focus();
  }, [atOnce]);
  if (atOnce) return <main class="desk-empty">{t('debrief.loading')}</main>;
  return (
    <main class="desk-done">
      <div class="done-sheet">
        <h1 ref={heading} tabIndex={-1}>
          {t(trial ? 'own.trial.end' : guided ? 'desk.done' : 'desk.timeUp')}
        </h1>
        {guided && !trial && <p>{t('guide.end')}</p>}
        <button type="button" class="next-button" onClick={leave}>
          {t(trial ? 'own.trial.back' : guided ? 'guide.go' : 'desk.toDebrief')}
        </button>
      </div>
    </main>
  );
}
