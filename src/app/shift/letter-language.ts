import type { Level } from '../../core/level/level.ts';

/** The letters' language: the wished one, else the interface's, where the level has it; else the level's first. */
export function letterLanguageOf(level: Level, wished: string | null, ui: string): string {
  return (
    [wished, ui].find((lang) => lang !== null && level.languages.includes(lang)) ?? level.languages[0] ?? 'en'
  );
}
