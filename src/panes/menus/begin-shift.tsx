import { useSignal } from '@preact/signals';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Field } from '../common/field.tsx';
import { leftShift } from './left-shift.ts';
import { placeNote } from './post-words.ts';
import { NAME_LENGTH } from './profile-form.tsx';

type Props = { readonly level: string; readonly seed: number | null };

const PERSONA = { first: null, city: null, gender: null } as const;

/** Takes the desk, or goes on where this shift was left. Whoever comes by a link and has no name here yet may give one, or none. */
export function BeginShift({ level, seed }: Props) {
  const app = useApp();
  const t = useTexts();
  const name = useSignal('');
  const busy = useSignal(false);
  const nameless = app.profile.value === null;
  const left = leftShift(app, level, seed);
  const begin = async (): Promise<void> => {
    if (busy.value) return;
    busy.value = true;
    if (app.profile.value === null) {
      const given = name.value.trim();
      await app.saveProfile(null, { name: given === '' ? t('profile.defaultName') : given, reader: PERSONA });
    }
    await app.startShift(level, seed);
    busy.value = false;
  };
  return (
    <form
      class="form begin-shift"
      onSubmit={(event) => {
        event.preventDefault();
        void begin();
      }}
    >
      {nameless && (
        <Field
          label={t('profile.name')}
          hint={t('briefing.nameHint')}
          value={name.value}
          maxLength={NAME_LENGTH}
          autoComplete="nickname"
          onInput={(value) => (name.value = value)}
        />
      )}
      <div class="form-ways">
        {left !== null && (
          <Button look="main" action="go-on" note={placeNote(left.place, t)} onClick={left.goOn}>
            {t('briefing.goOn')}
          </Button>
        )}
        <Button look={left === null ? 'main' : 'paper'} submit action="begin" disabled={busy.value}>
          {t(left === null ? 'briefing.begin' : 'briefing.newPile')}
        </Button>
      </div>
    </form>
  );
}
