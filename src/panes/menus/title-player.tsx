import { useSignal } from '@preact/signals';
import { useApp, useTexts } from '../common/app-context.ts';
import { Dialog } from '../common/dialog.tsx';
import { ScreenLink } from '../common/screen-link.tsx';
import { PlayerSwitch } from './player-switch.tsx';

/** Who plays, and the way to change: where several play here, without leaving the title. */
export function TitlePlayer() {
  const app = useApp();
  const t = useTexts();
  const open = useSignal(false);
  const profile = app.profile.value;
  if (profile === null) return null;
  return (
    <div class="title-player">
      {t('title.playing', { name: profile.name })}{' '}
      {app.profiles.value.length === 1 ? (
        <ScreenLink to={{ name: 'profile' }}>{t('title.change')}</ScreenLink>
      ) : (
        <button type="button" class="text-link" data-action="switch" onClick={() => (open.value = true)}>
          {t('switch.open')}
        </button>
      )}
      {open.value && (
        <Dialog title={t('switch.title')} onClose={() => (open.value = false)}>
          <PlayerSwitch done={() => (open.value = false)} />
        </Dialog>
      )}
    </div>
  );
}
