import { useSignal } from '@preact/signals';
import type { LibraryItem } from '../../../app/ports/workshop.ts';
import { useApp, useTexts } from '../../common/app-context.ts';
import { Field } from '../../common/field.tsx';
import { inLanguage } from '../../menus/level-title.ts';
import { findItems } from '../find-items.ts';

type Props = {
  readonly items: readonly LibraryItem[];
  readonly chosen: readonly string[];
  /** What a shift needs of them; null where the library fills it up. */
  readonly places: { readonly count: number; readonly fakes: number } | null;
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Letters of the library to choose from, by their subjects. */
export function LetterChooser({ items, chosen, places, onChange }: Props) {
  const app = useApp();
  const t = useTexts();
  const words = useSignal('');
  const letters = items.filter(
    ({ kind, brands }) => kind === 'letters' && (brands === null || brands.includes('openai')),
  );
  const found = findItems(letters, words.value);
  const count = (genuine: boolean): number =>
    letters.filter((one) => one.genuine === genuine && chosen.includes(one.id)).length;
  return (
    <div class="letter-chooser">
      <p class="field-hint">
        {t('workshop.start.chosen', { count: chosen.length, fakes: count(false), genuine: count(true) })}
        {places !== null && (
          <> {t('workshop.start.needed', { fakes: places.fakes, genuine: places.count - places.fakes })}</>
        )}
      </p>
      <Field
        label={t('workshop.start.find')}
        value={words.value}
        maxLength={60}
        onInput={(value) => (words.value = value)}
      />
      {found.length === 0 && <p>{t('workshop.start.none')}</p>}
      <fieldset class="check-list is-long">
        <legend class="unseen">{t('workshop.start.letters')}</legend>
        {found.map(({ id, title, genuine, teaches }) => (
          <label key={id} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
            <span>
              {inLanguage(title, app.language.value)}
              <span class="clue-where">
                {t(genuine ? 'workshop.preview.genuine' : 'workshop.preview.fake')} · {id}
                {teaches.length > 0 && ` · ${teaches.join(', ')}`}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
