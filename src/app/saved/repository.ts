import type { Result } from '../../core/result.ts';
import type { Hold, StoreKind, WriteFailure } from '../ports/store.ts';
import type { Aside, KeptLevel, Profile, Progress, SavedSession, Settings, ShiftResult } from './types.ts';

/** What is on this device, read and written whole; every read checks the format, and sets aside what it cannot read. */
export type Repository = {
  readonly kind: () => StoreKind;
  /** Holds a shift for this tab: `StorePort.hold`. */
  readonly hold: (session: string, steal: boolean, lost: () => void) => Promise<Hold | null>;
  readonly settings: () => Promise<Settings>;
  readonly changeSettings: (
    change: (settings: Settings) => Settings,
  ) => Promise<Result<Settings, WriteFailure>>;
  readonly profiles: () => Promise<readonly Profile[]>;
  readonly changeProfile: (
    id: string,
    change: (profile: Profile | null) => Profile,
  ) => Promise<Result<Profile, WriteFailure>>;
  /** Unfinished shifts of a profile, the last saved first. */
  readonly sessions: (profile: string) => Promise<readonly SavedSession[]>;
  readonly saveSession: (session: SavedSession) => Promise<Result<null, WriteFailure>>;
  readonly removeSession: (id: string) => Promise<void>;
  readonly addResult: (result: ShiftResult) => Promise<Result<null, WriteFailure>>;
  /** Results of a profile, the last first. */
  readonly results: (profile: string) => Promise<readonly ShiftResult[]>;
  /** Results of all players, the last first. */
  readonly allResults: () => Promise<readonly ShiftResult[]>;
  /** What a profile has met; null where nothing is kept of it yet. */
  readonly progress: (profile: string) => Promise<Progress | null>;
  readonly changeProgress: (
    profile: string,
    change: (progress: Progress | null) => Progress,
  ) => Promise<Result<Progress, WriteFailure>>;
  /** Levels that a trainer keeps, the one saved last first. */
  readonly levels: () => Promise<readonly KeptLevel[]>;
  readonly keepLevel: (level: KeptLevel) => Promise<Result<null, WriteFailure>>;
  readonly removeLevel: (id: string) => Promise<void>;
  readonly asides: () => Promise<readonly Aside[]>;
  /** Everything kept, as readable JSON text: a backup file. */
  readonly exportAll: () => Promise<string>;
  /** The same of one player alone, with this device's settings. */
  readonly exportProfile: (id: string) => Promise<string>;
  /** Merges a backup into what is there; refuses a file that is not one and leaves all as it was. */
  readonly importAll: (text: string) => Promise<Result<PutBack, BackupFault>>;
  readonly eraseAll: () => Promise<void>;
};

/** What a backup brought: entries that are new here, that were brought up to date, and that were here already. */
export type PutBack = {
  readonly added: number;
  readonly changed: number;
  readonly known: number;
  /** Players whose results came together from two sides: what they have met is to be counted anew. */
  readonly mixed: readonly string[];
};

export const BACKUP_FAULTS = [
  'backup/empty',
  'backup/too-big',
  'backup/encoding',
  'backup/too-deep',
  'backup/not-json',
  'backup/other-file',
  'backup/not-triage',
  'backup/newer',
  'backup/corrupt',
] as const;

/** `at` says where: line and column of what is no JSON, the kind of another file, the entry that is damaged. */
export type BackupFault = {
  readonly code: (typeof BACKUP_FAULTS)[number] | WriteFailure;
  readonly at: string;
};
