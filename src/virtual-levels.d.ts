declare module 'virtual:levels' {
  import type { Level } from './core/level/level.ts';
  import type { LevelSummary } from './core/level/summary.ts';

  export const summaries: readonly LevelSummary[];
  export const loaders: Readonly<Record<string, () => Promise<{ readonly level: Level }>>>;
}

declare module 'virtual:level-texts' {
  type TextFile = { readonly file: string; readonly text: string; readonly data?: unknown };

  /** `library/letters/….yaml` and so on. */
  export const libraryFiles: readonly TextFile[];
  export const levelTexts: readonly TextFile[];
}
