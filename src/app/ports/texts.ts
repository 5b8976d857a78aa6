export type UiLanguage = 'en' | 'fr';

/** Texts that only one part of the program shows and that are fetched with it; each has its folder in `locales`. */
export const TEXT_PARTS = ['guide', 'workshop', 'scores', 'board'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

export type TextParams = Readonly<Record<string, string | number>>;

/** The game's own words, by key of `locales/en.json`; a test holds every key in use to the files. */
export type TextsPort = {
  readonly language: () => UiLanguage;
  readonly use: (language: UiLanguage) => Promise<void>;
  /** Fetches a part in the language in use, and with every language used from then on. Rejects if it cannot be fetched. */
  readonly fetch: (part: TextPart) => Promise<void>;
  readonly t: (key: string, params?: TextParams) => string;
  /** Whether a key exists, for texts that a level may bring itself. */
  readonly has: (key: string) => boolean;
};
