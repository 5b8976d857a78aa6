import { useId } from 'preact/hooks';
import { useApp, useTexts } from '../../common/app-context.ts';
import { Choice } from '../../common/choice.tsx';
import { Icon } from '../../common/icon.tsx';
import type { OpenWriting } from '../open-writings.ts';
import { languageName } from './language-name.ts';

const MAX_SEED = 2 ** 32 - 1;

/** Which shift of a level is shown, and in which of its languages. */
export function SeedBar({
  open,
  withSeed = true,
}: {
  readonly open: OpenWriting;
  readonly withSeed?: boolean;
}) {
  const app = useApp();
  const t = useTexts();
  const id = useId();
  const { view } = open;
  const { seed } = view.value;
  const languages = open.writing.good.value?.level?.languages ?? [];
  const turn = (wanted: number): void => {
    const next = Math.max(0, Math.min(MAX_SEED, Math.floor(wanted)));
    if (Number.isFinite(next)) view.value = { ...view.value, seed: next };
  };
  return (
    <div class="seed-bar">
      {withSeed && (
        <div class="seed-field">
          <label class="field-label" for={id}>
            {t('workshop.preview.seed')}
          </label>
          <div class="seed-steps">
            <button
              type="button"
              class="seed-step"
              aria-label={t('workshop.preview.previousSeed')}
              disabled={seed === 0}
              onClick={() => turn(seed - 1)}
            >
              <Icon name="arrow-left" />
            </button>
            <input
              id={id}
              class="field-input seed-input"
              type="text"
              inputMode="numeric"
              value={String(seed)}
              maxLength={10}
              onChange={(event) => turn(Number(event.currentTarget.value.replace(/\D/g, '') || '0'))}
            />
            <button
              type="button"
              class="seed-step"
              aria-label={t('workshop.preview.nextSeed')}
              onClick={() => turn(seed + 1)}
            >
              <Icon name="arrow-right" />
            </button>
          </div>
        </div>
      )}
      {languages.length > 1 && (
        <Choice
          label={t('workshop.preview.language')}
          options={languages.map((lang) => ({
            value: lang,
            label: languageName(lang, app.language.value),
          }))}
          value={languageOf(open, app.language.value)}
          onChange={(lang) => {
            view.value = { ...view.value, lang };
          }}
        />
      )}
    </div>
  );
}

/** The language shown: the chosen one where the level has it, else the page's, else the level's first. */
export function languageOf(open: OpenWriting, page: string): string {
  const languages = open.writing.good.value?.level?.languages ?? [];
  const wished = [open.view.value.lang, page].find((lang) => lang !== null && languages.includes(lang));
  return wished ?? languages[0] ?? page;
}
