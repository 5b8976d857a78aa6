import { useSignal } from '@preact/signals';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';

/** Into a round: on with the one that was left, else a new one. */
export function PracticeWay() {
  const app = useApp();
  const t = useTexts();
  const busy = useSignal(false);
  const level = app.levels.list().find(({ shelf }) => shelf === 'practice');
  const left = app.sessions.value.find(({ practice }) => practice !== null);
  const enter = async (open: () => Promise<void>): Promise<void> => {
    busy.value = true;
    await open();
    busy.value = false;
  };
  if (left !== undefined) {
    const { id, judged, count } = left;
    return (
      <div class="form-ways">
        <Button
          look="main"
          action="practise"
          disabled={busy.value}
          note={t('practice.continueNote', { at: Math.min(judged + 1, count), count })}
          onClick={() => void enter(() => app.resumeShift(id))}
        >
          {t('practice.continue')}
        </Button>
      </div>
    );
  }
  if (level === undefined) return null;
  return (
    <div class="form-ways">
      <Button
        look="main"
        action="practise"
        disabled={busy.value}
        note={t('practice.noClock')}
        onClick={() => void enter(() => app.startShift(level.id, null))}
      >
        {t('practice.begin', { count: level.count })}
      </Button>
    </div>
  );
}
