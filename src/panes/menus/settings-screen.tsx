import { useTexts } from '../common/app-context.ts';
import { Page } from '../common/page.tsx';
import { HearingSettings } from './hearing-settings.tsx';
import { PlayingSettings } from './playing-settings.tsx';
import { SeeingSettings } from './seeing-settings.tsx';

/** Every preference, applied at once. */
export function SettingsScreen() {
  const t = useTexts();
  return (
    <Page title={t('pages.settings')} lead={t('settings.lead')}>
      <div class="settings">
        <PlayingSettings />
        <SeeingSettings />
        <HearingSettings />
      </div>
    </Page>
  );
}
