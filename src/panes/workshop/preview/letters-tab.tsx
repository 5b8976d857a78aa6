import '../../styles/desk.css';
import { useComputed } from '@preact/signals';
import { previewLetter, previewShift } from '../../../app/workshop/preview-letter.ts';
import { useApp, useTexts } from '../../common/app-context.ts';
import { Button } from '../../common/button.tsx';
import { Switch } from '../../common/switch.tsx';
import { LetterView } from '../../desk/letter-view.tsx';
import { DeskContext } from '../../desk/use-desk.ts';
import { LetterTruth } from './letter-truth.tsx';
import type { PreviewProps } from './preview-pane.tsx';
import { languageOf, SeedBar } from './seed-bar.tsx';

/** Letters as people will see them, one by one, with their truth on request. */
export function LettersTab({ open, goTo, copyIn }: PreviewProps) {
  const app = useApp();
  const t = useTexts();
  const { view, writing } = open;
  // Drawn anew when the level or the view changes, not at each key.
  const drawn = useComputed(() => {
    const level = writing.good.value?.level;
    if (!level) return null;
    const { seed, letter, truth } = view.value;
    const shift = previewShift(level, seed);
    const index = Math.max(0, Math.min(letter, shift.letters.length - 1));
    const lang = languageOf(open, app.language.value);
    return { shift, at: index, shown: previewLetter(level, { seed, index, lang, truth }, app.texts) };
  }).value;
  const level = writing.good.value?.level;
  if (!level || drawn === null) return null;
  const { shift, at, shown } = drawn;
  const count = shift.letters.length;
  if (count === 0) return <p class="preview-note">{t('workshop.preview.noLetters')}</p>;
  const { seed, truth } = view.value;
  const own = shown === null ? null : placeOf(writing.text.peek(), shown.template);
  return (
    <>
      <SeedBar open={open} />
      <Switch
        label={t('workshop.preview.truth')}
        on={truth}
        onChange={(on) => {
          view.value = { ...view.value, truth: on };
        }}
      />
      <ul class="letter-picks" aria-label={t('workshop.tabs.letters')}>
        {shift.letters.map(({ template, genuine }, index) => (
          <li key={template}>
            <button
              type="button"
              class={`letter-pick${truth ? (genuine ? ' is-genuine' : ' is-fake') : ''}`}
              aria-pressed={index === at}
              aria-label={`${t('workshop.preview.letter', { at: index + 1 })}${truth ? `, ${t(genuine ? 'workshop.preview.genuine' : 'workshop.preview.fake')}` : ''}`}
              onClick={() => {
                view.value = { ...view.value, letter: index };
              }}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ul>
      <p class="preview-facts">
        {t('workshop.preview.letterOf', { at: at + 1, count })}
        {' · '}
        {t('workshop.preview.reader', { reader: shift.reader })}
      </p>
      {shown !== null && (
        <>
          <DeskContext.Provider value={shown.desk}>
            <div class="preview-letter">
              {shown.desk.letter.value !== null && <LetterView letter={shown.desk.letter.value} />}
              <p class="preview-target" id="link-target">
                {shown.desk.target.value === null ? '' : shown.desk.defang(shown.desk.target.value)}
              </p>
            </div>
            {truth && <LetterTruth shown={shown} />}
          </DeskContext.Provider>
          <div class="form-ways">
            <Button
              icon="play"
              action="play-from"
              onClick={() => void app.tryLevel(level, seed, at, { name: 'workshop', level: writing.id })}
            >
              {t('workshop.preview.playFrom')}
            </Button>
            {own === null ? (
              <Button
                look="quiet"
                icon="copy"
                action="take-copy"
                onClick={() => void copyIn('letters', shown.template)}
              >
                {t('workshop.preview.takeCopy')}
              </Button>
            ) : (
              <Button look="quiet" action="to-text" onClick={() => goTo(own, own)}>
                {t('workshop.preview.toText')}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}

/** Where the level itself writes a letter; null where it comes from the library. */
function placeOf(text: string, template: string): number | null {
  const found = new RegExp(`^ +- (?:\\{ *)?id: *${template}\\b`, 'm').exec(text);
  return found === null ? null : found.index + found[0].length;
}
