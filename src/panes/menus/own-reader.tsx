import { useTexts } from '../common/app-context.ts';
import { Choice } from '../common/choice.tsx';
import { Field } from '../common/field.tsx';

export type ReaderDraft = { readonly first: string; readonly city: string; readonly gender: 'f' | 'm' | 'n' };

export const NOBODY: ReaderDraft = { first: '', city: '', gender: 'n' };

const MOST = 40;

type Props = {
  readonly draft: ReaderDraft;
  readonly fault: string | null;
  readonly onChange: (draft: ReaderDraft) => void;
};

/** First name, city and form of address: what the letters will know of the player. */
export function OwnReader({ draft, fault, onChange }: Props) {
  const t = useTexts();
  return (
    <div class="own-reader">
      <p class="field-hint">{t('profile.ownHint')}</p>
      <div class="field-row">
        <Field
          label={t('profile.first')}
          value={draft.first}
          maxLength={MOST}
          autoComplete="given-name"
          fault={draft.first.trim() === '' ? fault : null}
          onInput={(first) => onChange({ ...draft, first })}
        />
        <Field
          label={t('profile.city')}
          value={draft.city}
          maxLength={MOST}
          autoComplete="address-level2"
          fault={draft.city.trim() === '' ? fault : null}
          onInput={(city) => onChange({ ...draft, city })}
        />
      </div>
      <Choice
        label={t('profile.gender')}
        options={[
          { value: 'f', label: t('profile.genderF'), lang: 'fr' },
          { value: 'm', label: t('profile.genderM'), lang: 'fr' },
          { value: 'n', label: t('profile.genderN') },
        ]}
        value={draft.gender}
        onChange={(gender) => onChange({ ...draft, gender })}
      />
    </div>
  );
}
