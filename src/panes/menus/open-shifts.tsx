import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { formatWhen } from './format.ts';
import { titleOf } from './level-title.ts';
import { savedPlace, savedWords } from './post-words.ts';

/** Shifts that were left before their end. */
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
        {sessions.map((session) => (
          <li key={session.id} class="open-shift">
            <strong>{titleOf(app, session.record.level)}</strong>
            <span>{savedWords(savedPlace(app, session), formatWhen(session.savedAt, language), t)}</span>
            <Button look="main" action="continue" onClick={() => void app.resumeShift(session.id)}>
              {t('shifts.continue')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
