import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { formatWhen } from './format.ts';
import { titleOf } from './level-title.ts';

/** Shifts that were left before their last letter. */
export function OpenShifts() {
  const app = useApp();
  const t = useTexts();
  const sessions = app.sessions.value;
  if (sessions.length === 0) return null;
  const { value: language } = app.language;
  return (
    <section>
      <h2 class="margin-title">{t('shifts.openTitle')}</h2>
      <ul class="plain-list">
        {sessions.map(({ id, record, judged, count, savedAt }) => (
          <li key={id} class="open-shift">
            <strong>{titleOf(app, record.level)}</strong>
            <span>
              {t('shifts.at', {
                at: Math.min(judged + 1, count),
                count,
                when: formatWhen(savedAt, language),
              })}
            </span>
            <Button look="main" action="continue" onClick={() => void app.resumeShift(id)}>
              {t('shifts.continue')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
