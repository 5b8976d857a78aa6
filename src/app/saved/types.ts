import type { LevelSummary } from '../../core/level/summary.ts';
import type { ClockMode } from '../../core/level/words.ts';
import type { Reader } from '../../core/mail/generate/world-vars.ts';
import type { PlayRecord } from '../../core/replay/record.ts';
import type { Medal } from '../../core/score/medal.ts';
import type { Counts } from '../../core/score/score.ts';
import type { Carry } from '../../core/session/carry.ts';
import type { Volumes } from '../ports/sound.ts';
import type { UiLanguage } from '../ports/texts.ts';

export const MOTIONS = ['system', 'reduced', 'none'] as const;
export type Motion = (typeof MOTIONS)[number];

export const TEXT_SIZES = [100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const CONTRASTS = ['system', 'more'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** `fast` is half as long again a second; `off` leaves callers without a voice. */
export const VOICE_PACES = ['normal', 'fast', 'off'] as const;
export type VoicePace = (typeof VOICE_PACES)[number];

/** One player's preferences on this device. */
export type Settings = {
  readonly format: 1;
  /** Null until the player has chosen: then the browser's language is proposed. */
  readonly language: UiLanguage | null;
  /** The letters' language where a level has more than the interface; null follows the interface. */
  readonly letterLanguage: string | null;
  readonly clock: ClockMode;
  readonly motion: Motion;
  readonly calm: boolean;
  readonly textSize: TextSize;
  readonly contrast: Contrast;
  readonly volumes: Volumes;
  readonly captions: boolean;
  /** How callers babble; their words are always shown. */
  readonly voices: VoicePace;
  readonly shortcuts: boolean;
  readonly spell: boolean;
  /** The profile that plays now. */
  readonly profile: string | null;
};

export const DEFAULT_SETTINGS: Settings = {
  format: 1,
  language: null,
  letterLanguage: null,
  clock: 'on',
  motion: 'system',
  calm: false,
  textSize: 100,
  contrast: 'system',
  volumes: { master: 0.7, effects: 1, clock: 0.4, muted: false },
  captions: false,
  voices: 'normal',
  shortcuts: true,
  spell: false,
  profile: null,
};

export type Profile = {
  readonly format: 2;
  readonly id: string;
  /** The name to play under; stays on this device. */
  readonly name: string;
  readonly reader: Reader;
  readonly carry: Carry;
  readonly guided: boolean;
  readonly createdAt: number;
  /** Of two devices the later word counts. */
  readonly changedAt: number;
};

/** Where a topic stands in spaced repetition: FSRS's card in plain numbers, times in milliseconds. */
export type TopicCard = {
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduledDays: number;
  readonly learningSteps: number;
  readonly reps: number;
  readonly lapses: number;
  /** 0 new, 1 learning, 2 review, 3 learning again. */
  readonly state: number;
  readonly lastReview: number | null;
};

export type TopicProgress = {
  /** Times that a letter, call or line showed it; those judged are among `right` or `wrong`. */
  readonly met: number;
  readonly right: number;
  readonly wrong: number;
  /** Milliseconds since 1970. */
  readonly lastMet: number;
  /** Null until it was judged once. */
  readonly card: TopicCard | null;
};

/** What a profile has met in all finished shifts, by topic id (`core/score/topics.ts`). */
export type Progress = {
  readonly format: 1;
  /** The profile's id. */
  readonly id: string;
  readonly topics: Readonly<Record<string, TopicProgress>>;
};

/** A shift under way, saved after each decision. */
export type SavedSession = {
  readonly format: 1;
  readonly id: string;
  readonly profile: string;
  readonly record: PlayRecord;
  readonly reader: Reader;
  readonly carry: Carry;
  /** Topics that a round of practice was made for; null for every other shift. */
  readonly practice: readonly string[] | null;
  /** Letters and parcels done with and in all, for the title's "letter 4 of 8". */
  readonly judged: number;
  readonly count: number;
  readonly startedAt: number;
  readonly savedAt: number;
};

/** Parcels of a finished shift: fields are those of parcels that were rightly sent. */
export type ParcelCounts = {
  readonly right: number;
  readonly parcels: number;
  readonly fieldsRight: number;
  readonly fields: number;
};

export type ShiftResult = {
  readonly format: 1;
  readonly id: string;
  readonly profile: string;
  readonly record: PlayRecord;
  readonly reader: Reader;
  readonly carry: Carry;
  /** As in `SavedSession`: the level that was played is made again from it. */
  readonly practice: readonly string[] | null;
  readonly points: number;
  readonly perfect: number;
  readonly medal: Medal | null;
  readonly counts: Counts;
  /** Absent where the shift had no parcels. */
  readonly parcels?: ParcelCounts | undefined;
  readonly rightStrings: number;
  readonly ms: number;
  readonly finishedAt: number;
};

/** A level that a trainer keeps on this device. */
export type KeptLevel = {
  readonly format: 1;
  /** On the shelf; the level's own id stands in its text. */
  readonly id: string;
  /** What its file is called, without the ending. */
  readonly name: string;
  readonly text: string;
  /** As it was read last; null where it has a fault. */
  readonly summary: LevelSummary | null;
  readonly madeAt: number;
  readonly savedAt: number;
};

/** Something that could not be read: kept as it was, exportable, never in the way. */
export type Aside = { readonly key: string; readonly reason: 'corrupt' | 'newer'; readonly value: unknown };
