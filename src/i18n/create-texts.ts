import i18next from 'i18next';
import type { TextsPort, UiLanguage } from '../app/ports/texts.ts';

const BUNDLES: Readonly<Record<UiLanguage, () => Promise<Record<string, unknown>>>> = {
  en: () => import('./bundle-en.ts').then((module) => module.bundle),
  fr: () => import('./bundle-fr.ts').then((module) => module.bundle),
};

/** The language to begin with: the browser's first that the game speaks. */
export function proposedLanguage(wanted: readonly string[]): UiLanguage {
  const known = wanted
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === 'fr' || tag === 'en');
  return known === 'fr' ? 'fr' : 'en';
}

/** The game's words by i18next; only the language in use is fetched, and no text ever becomes HTML. */
export async function createTexts(first: UiLanguage): Promise<TextsPort> {
  const engine = i18next.createInstance();
  await engine.init({
    lng: first,
    resources: { [first]: { translation: await BUNDLES[first]() } },
    fallbackLng: false,
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
    returnNull: false,
  });
  return {
    language: () => (engine.language === 'fr' ? 'fr' : 'en'),
    use: async (language) => {
      if (!engine.hasResourceBundle(language, 'translation')) {
        engine.addResourceBundle(language, 'translation', await BUNDLES[language]());
      }
      await engine.changeLanguage(language);
    },
    t: (key, params = {}) => engine.t(key, { ...params }),
    has: (key) => engine.exists(key) && typeof engine.t(key, { returnObjects: true }) === 'string',
  };
}
