import i18next from 'i18next';
import type { TextPart, TextsPort, UiLanguage } from '../app/ports/texts.ts';

const BUNDLES: Readonly<Record<UiLanguage, () => Promise<Record<string, unknown>>>> = {
  en: () => import('./bundle-en.ts').then((module) => module.bundle),
  fr: () => import('./bundle-fr.ts').then((module) => module.bundle),
};

const PARTS: Readonly<
  Record<TextPart, Readonly<Record<UiLanguage, () => Promise<Record<string, unknown>>>>>
> = {
  guide: {
    en: () => import('./guide-en.ts').then((module) => module.guide),
    fr: () => import('./guide-fr.ts').then((module) => module.guide),
  },
  workshop: {
    en: () => import('./workshop-en.ts').then((module) => module.workshop),
    fr: () => import('./workshop-fr.ts').then((module) => module.workshop),
  },
  scores: {
    en: () => import('./scores-en.ts').then((module) => module.scores),
    fr: () => import('./scores-fr.ts').then((module) => module.scores),
  },
  board: {
    en: () => import('./board-en.ts').then((module) => module.board),
    fr: () => import('./board-fr.ts').then((module) => module.board),
  },
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
    // A copy: the engine keeps what it is given, and parts are added to it.
    resources: { [first]: { translation: structuredClone(await BUNDLES[first]()) } },
    fallbackLng: false,
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
    returnNull: false,
  });
  // Names come joined by commas from the rules, which know no language: a sentence wants its own "or".
  engine.services.formatter?.add('either', (names: string, lng) =>
    new Intl.ListFormat(lng, { type: 'disjunction' }).format(names.split(', ')),
  );
  const wanted = new Set<TextPart>();
  const fetched = new Set<string>();
  const language = (): UiLanguage => (engine.language === 'fr' ? 'fr' : 'en');
  const add = async (part: TextPart, to: UiLanguage): Promise<void> => {
    if (fetched.has(`${to} ${part}`)) return;
    const texts = await PARTS[part][to]();
    engine.addResourceBundle(to, 'translation', { [part]: texts }, true);
    fetched.add(`${to} ${part}`);
  };
  return {
    language,
    use: async (next) => {
      if (!engine.hasResourceBundle(next, 'translation')) {
        engine.addResourceBundle(next, 'translation', await BUNDLES[next]());
      }
      for (const part of wanted) await add(part, next);
      await engine.changeLanguage(next);
    },
    fetch: async (part) => {
      await add(part, language());
      wanted.add(part);
    },
    t: (key, params = {}) => engine.t(key, { ...params }),
    has: (key) => engine.exists(key) && typeof engine.t(key, { returnObjects: true }) === 'string',
  };
}
