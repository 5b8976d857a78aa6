import type { UiLanguage } from '../app/ports/texts.ts';
import type {
  Catalogue,
  Checked,
  Explanation,
  Finding,
  KeyHelp,
  LibraryKind,
  OpenedPack,
  Suggestions,
} from '../app/ports/workshop.ts';

/** What the worker that reads levels can be asked. */
export type LevelCalls = {
  /** The faults of a text, but for those of its shifts; `check` of the same text then goes on from there. */
  readonly findings: (text: string, lang: UiLanguage) => readonly Finding[];
  readonly check: (text: string, lang: UiLanguage) => Checked;
  readonly openPack: (bytes: Uint8Array, file: string, lang: UiLanguage) => OpenedPack;
  readonly catalogue: () => Catalogue;
  readonly sourceOf: (kind: LibraryKind, id: string) => string;
  readonly explain: (code: string, lang: UiLanguage) => Promise<Explanation | null>;
  readonly suggest: (text: string, at: number, lang: UiLanguage) => Suggestions | null;
  readonly help: (text: string, at: number, lang: UiLanguage) => KeyHelp | null;
};
