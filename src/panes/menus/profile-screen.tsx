import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Page } from '../common/page.tsx';
import { ProfileForm } from './profile-form.tsx';

/** Who plays: one's own line, and the others on this computer. */
export function ProfileScreen() {
  const app = useApp();
  const t = useTexts();
  const adding = useSignal(false);
  const current = app.profile.value;
  const others = app.profiles.value.filter((one) => one.id !== current?.id);
  const edited = adding.value ? null : current;
  useEffect(() => {
    adding.value = false;
  }, [current?.id]);
  return (
    <Page
      title={edited === null ? t('pages.profile') : t('profile.edit', { name: edited.name })}
      lead={t('profile.lead')}
      margin={
        current === null ? undefined : (
          <>
            {(others.length > 0 || adding.value) && (
              <>
                <h2 class="margin-title">{t('profile.others')}</h2>
                <ul class="plain-list">
                  {(adding.value ? app.profiles.value : others).map((one) => (
                    <li key={one.id}>
                      <Button
                        look="dark"
                        onClick={() => {
                          adding.value = false;
                          void app.playAs(one.id);
                        }}
                      >
                        {t('profile.play', { name: one.name })}
                      </Button>
                    </li>
                  ))}
                </ul>
              </>
            )}
            {!adding.value && (
              <Button look="dark" icon="plus" onClick={() => (adding.value = true)}>
                {t('profile.new')}
              </Button>
            )}
          </>
        )
      }
    >
      <ProfileForm key={edited?.id ?? 'new'} profile={edited} />
    </Page>
  );
}
