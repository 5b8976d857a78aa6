import { useApp, useTexts } from '../common/app-context.ts';
import { Choice } from '../common/choice.tsx';

const INTERFACE: readonly string[] = ['en', 'fr'];

/** A level may speak more languages than the game does: then its letters' language is the player's to choose. */
export function LetterLanguage({ languages }: { readonly languages: readonly string[] }) {
  const app = useApp();
  const t = useTexts();
  const others = languages.some((lang) => !INTERFACE.includes(lang));
  if (!others) return null;
  const { letterLanguage } = app.settings.value;
  const ui = app.language.value;
  const chosen =
    [letterLanguage, ui].find((lang) => lang !== null && languages.includes(lang)) ?? languages[0] ?? ui;
  return (
    <Choice
      label={t('briefing.letterLanguage')}
      options={languages.map((lang) => ({ value: lang, label: nameOf(lang), lang }))}
      value={chosen}
      onChange={(lang) => void app.changeSettings({ letterLanguage: lang })}
    />
  );
}

/** A language's name in itself: Deutsch, français. */
function nameOf(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}
