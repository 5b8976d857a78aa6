import { useSignal } from '@preact/signals';
import type { Profile } from '../../app/saved/types.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Choice } from '../common/choice.tsx';
import { Field } from '../common/field.tsx';
import { NOBODY, OwnReader, type ReaderDraft } from './own-reader.tsx';

export const NAME_LENGTH = 24;

type Gender = Profile['reader']['gender'];

/** A name to play under, and whether the letters are to a persona or to the player. */
export function ProfileForm({ profile }: { readonly profile: Profile | null }) {
  const app = useApp();
  const t = useTexts();
  const name = useSignal(profile?.name ?? '');
  const own = useSignal(profile?.reader.first != null);
  const reader = useSignal<ReaderDraft>(draftOf(profile));
  const tried = useSignal(false);
  const nameMissing = name.value.trim() === '';
  const readerMissing = own.value && (reader.value.first.trim() === '' || reader.value.city.trim() === '');
  const save = async (): Promise<void> => {
    tried.value = true;
    if (nameMissing || readerMissing) {
      queueMicrotask(() =>
        document.querySelector<HTMLElement>('.profile-form [aria-invalid="true"]')?.focus(),
      );
      return;
    }
    const { first, city, gender } = reader.value;
    await app.saveProfile(profile?.id ?? null, {
      name: name.value.trim(),
      reader: own.value
        ? { first: first.trim(), city: city.trim(), gender: gender satisfies Gender }
        : { first: null, city: null, gender: null },
    });
    app.go({ name: 'shifts' });
  };
  return (
    <form
      class="form profile-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field
        label={t('profile.name')}
        hint={t('profile.nameHint')}
        value={name.value}
        maxLength={NAME_LENGTH}
        autoComplete="nickname"
        fault={tried.value && nameMissing ? t('profile.nameMissing') : null}
        onInput={(value) => (name.value = value)}
      />
      <Choice
        label={t('profile.as')}
        shape="list"
        options={[
          { value: 'persona', label: t('profile.persona') },
          { value: 'own', label: t('profile.own') },
        ]}
        value={own.value ? 'own' : 'persona'}
        onChange={(value) => (own.value = value === 'own')}
      />
      {own.value && (
        <OwnReader
          draft={reader.value}
          fault={tried.value && readerMissing ? t('profile.ownMissing') : null}
          onChange={(draft) => (reader.value = draft)}
        />
      )}
      <p class="sheet-note">{t('profile.stays')}</p>
      <div class="form-ways">
        <Button look="main" submit action="save-profile">
          {t('profile.save')}
        </Button>
      </div>
    </form>
  );
}

function draftOf(profile: Profile | null): ReaderDraft {
  if (profile === null) return NOBODY;
  const { first, city, gender } = profile.reader;
  return { first: first ?? '', city: city ?? '', gender: gender ?? 'n' };
}
