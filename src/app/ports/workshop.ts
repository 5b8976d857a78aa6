import type { Level } from '../../core/level/level.ts';
import type { LevelSummary } from '../../core/level/summary.ts';
import type { Point } from '../../core/level/words.ts';
import type { Difficulty } from '../../core/mail/phish-scale.ts';
import type { UiLanguage } from './texts.ts';

/** What to put in the place of a stretch of text; offsets in characters. */
export type Fix = { readonly from: number; readonly to: number; readonly insert: string };

/** A diagnostic in words, at its place in the text of the level. */
export type Finding = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Another file where the fault lies in the library; null in the level itself. */
  readonly file: string | null;
  readonly line: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly message: string;
  readonly suggestion: string;
  /** Where it is plain what was meant. */
  readonly fix: Fix | null;
};

/** The figures of a level: texts are counted in words. */
export type Measures = {
  readonly count: number;
  readonly fakes: number;
  readonly minutes: readonly { readonly lang: string; readonly minutes: number }[];
  /** Letters that a draw may take, by truth, and fakes by difficulty. */
  readonly drawnFrom: { readonly fakes: number; readonly genuine: number };
  readonly difficulties: Readonly<Record<Difficulty, number>>;
  /** The longest texts of each language, the longest first. */
  readonly longest: readonly {
    readonly lang: string;
    readonly kind: 'letter' | 'briefing' | 'debrief';
    readonly id: string;
    readonly words: number;
  }[];
};

/** Own texts of a level that lack a language that others of it have, or that every level of this game may have. */
export type Untranslated = { readonly lang: string; readonly texts: number; readonly words: number };

/** A level that came in a pack, with all that it brought written into it. */
export type PackedLevel = { readonly name: string; readonly text: string; readonly checked: Checked };

/** What a zip holds; faults where it is refused, and then no level. */
export type OpenedPack = {
  readonly levels: readonly PackedLevel[];
  readonly faults: readonly Finding[];
  /** Pictures that came along; they are not shown yet. */
  readonly pictures: number;
};

export type Checked = {
  /** Null where it has an error: such a level is not played. */
  readonly level: Level | null;
  readonly summary: LevelSummary | null;
  readonly findings: readonly Finding[];
  readonly measures: Measures | null;
  readonly untranslated: readonly Untranslated[];
};

export type Suggestion = {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'library' | 'placeholder';
  readonly insert: string;
  /** Beside it: what a key looks like, whether a letter is fake. */
  readonly detail: string;
  /** What a key is for, in a sentence. */
  readonly info?: string;
};

export type Suggestions = { readonly from: number; readonly options: readonly Suggestion[] };

/** The page of a diagnostic's code: why it matters, what to write, and a piece of a file wrong and right. */
export type Explanation = {
  readonly title: string;
  readonly why: string;
  readonly mend: string;
  readonly wrong: string;
  readonly right: string;
};

/** What a key is for, at the pointer. */
export type KeyHelp = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly text: string;
  readonly shape: string;
  readonly allowed: readonly string[];
};

export const LIBRARY_KINDS = ['letters', 'calls', 'parcels'] as const;
export type LibraryKind = (typeof LIBRARY_KINDS)[number];

/** A thing of the library, as it is chosen from a list. */
export type LibraryItem = {
  readonly kind: LibraryKind;
  readonly id: string;
  /** Of letters and calls; null of parcels. */
  readonly genuine: boolean | null;
  readonly title: Readonly<Record<string, string>>;
  readonly teaches: readonly Point[];
  /** Brand packs that a letter is for; null: any. */
  readonly brands: readonly string[] | null;
};

export type ShippedText = {
  readonly id: string;
  readonly title: Readonly<Record<string, string>>;
  readonly text: string;
};

export type Catalogue = {
  readonly items: readonly LibraryItem[];
  readonly shipped: readonly ShippedText[];
  /** What each point of the article says, by language. */
  readonly points: Readonly<Record<Point, Readonly<Record<UiLanguage, string>>>>;
};

/** What reads levels, apart from the page: YAML, schema and checks live behind it. */
export type WorkshopPort = {
  /** The faults of a text, without waiting for the shifts that are drawn from it; null where overtaken. */
  readonly findings: (text: string, lang: UiLanguage) => Promise<readonly Finding[] | null>;
  /** Null where a later check has overtaken this one. */
  readonly check: (text: string, lang: UiLanguage) => Promise<Checked | null>;
  readonly openPack: (bytes: Uint8Array, file: string, lang: UiLanguage) => Promise<OpenedPack>;
  readonly catalogue: () => Promise<Catalogue>;
  /** The YAML text of a thing of the library. */
  readonly sourceOf: (kind: LibraryKind, id: string) => Promise<string>;
  readonly suggest: (text: string, at: number, lang: UiLanguage) => Promise<Suggestions | null>;
  readonly help: (text: string, at: number, lang: UiLanguage) => Promise<KeyHelp | null>;
  readonly explain: (code: string, lang: UiLanguage) => Promise<Explanation | null>;
  /** Plays a level with simulated players; `told` hears each part. Answers how to stop it. */
  readonly simulate: (level: Level, told: (part: Simulated) => void) => () => void;
};

/** Players of the expected results: by d′. */
export const PLAYER_KINDS = ['novice', 'average', 'careful'] as const;
export type PlayerKind = (typeof PLAYER_KINDS)[number];

export type Simulated = {
  readonly players: number;
  readonly wanted: number;
  readonly kinds: Readonly<
    Record<
      PlayerKind,
      {
        readonly players: number;
        /** Shares of perfect, 0…1: of the middle player, and of those at a tenth and nine tenths. */
        readonly middle: number;
        readonly low: number;
        readonly high: number;
        /** Shares 0…1. */
        readonly medals: number;
        readonly hits: number;
        readonly falseAlarms: number;
      }
    >
  >;
  /** Letters that average players judge wrongly most often, the hardest first. */
  readonly hardest: readonly {
    readonly template: string;
    readonly genuine: boolean;
    readonly wrong: number;
  }[];
};
