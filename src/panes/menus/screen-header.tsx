import { hashOf, TITLE } from '../../app/screen.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { ScreenLink } from '../common/screen-link.tsx';

/** The way home, and back to the desk where a shift waits. */
export function ScreenHeader() {
  const app = useApp();
  const t = useTexts();
  return (
    <header class="screen-header">
      <a class="home-link" href={hashOf(TITLE)}>
        <span class="unseen">{t('common.home')}</span>
        <span class="home-word" aria-hidden="true">
          TR
          <span class="home-tube" />
          AGE
        </span>
      </a>
      {app.desk.value !== null && (
        <ScreenLink to={{ name: 'desk' }} look="main" icon="arrow-left">
          {t('common.backToDesk')}
        </ScreenLink>
      )}
    </header>
  );
}
