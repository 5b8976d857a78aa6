import { announce } from '../common/announce.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { ScreenLink } from '../common/screen-link.tsx';

/** Everyone who plays on this computer, each one tap away. `done` is called once the desk has changed hands. */
export function PlayerSwitch({ done }: { readonly done?: () => void }) {
  const app = useApp();
  const t = useTexts();
  const current = app.profile.value?.id;
  const take = async (id: string, name: string): Promise<void> => {
    await app.playAs(id);
    announce(t('switch.done', { name }));
    done?.();
  };
  return (
    <>
      <ul class="plain-list player-list">
        {app.profiles.value.map(({ id, name }) => (
          <li key={id}>
            <Button
              look={id === current ? 'paper' : 'dark'}
              action="play-as"
              pressed={id === current}
              note={id === current ? t('switch.plays') : undefined}
              onClick={() => void take(id, name)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
      <ScreenLink to={{ name: 'profile' }}>{t('switch.manage')}</ScreenLink>
    </>
  );
}
