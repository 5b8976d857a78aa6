export type UiLanguage = 'en' | 'fr';

export type TextParams = Readonly<Record<string, string | number>>;

/** The game's own words, by key of `locales/en.json`; a test holds every key in use to the files. */
export type TextsPort = {
  readonly language: () => UiLanguage;
  readonly use: (language: UiLanguage) => Promise<void>;
  readonly t: (key: string, params?: TextParams) => string;
  /** Whether a key exists, for texts that a level may bring itself. */
  readonly has: (key: string) => boolean;
};
