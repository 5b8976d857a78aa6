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
  /** Puts a backup back beside what is there; refuses a file that is not one and leaves all as it was. */
  readonly importAll: (text: string) => Promise<Result<number, BackupFault>>;
  readonly eraseAll: () => Promise<void>;
};

export type BackupFault = {
  readonly code: 'backup/not-json' | 'backup/not-triage' | 'backup/newer' | 'backup/corrupt' | WriteFailure;
  readonly at: string;
};
