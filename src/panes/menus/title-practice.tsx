import { dueTopics } from '../../app/practice/standing.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { ScreenLink } from '../common/screen-link.tsx';

/** The way to practice, once there is something to practise; says what is due and nothing else. */
export function TitlePractice() {
  const app = useApp();
  const t = useTexts();
  if (app.results.value.length === 0) return null;
  const due = dueTopics(app.progress.value, app.now()).length;
  return (
    <ScreenLink
      to={{ name: 'practice' }}
      look="dark"
      note={due === 0 ? undefined : t('practice.titleDue', { count: due })}
    >
      {t('pages.practice')}
    </ScreenLink>
  );
}
