import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { Level } from '../core/level/level.ts';
import type { Result } from '../core/result.ts';
import type { Notice } from './notice.ts';
import type { SealPort } from './ports/seal.ts';
import type { SoundPort } from './ports/sound.ts';
import type { StageHealth, StagePort } from './ports/stage.ts';
import type { TextsPort, UiLanguage } from './ports/texts.ts';
import type { WorkshopPort } from './ports/workshop.ts';
import type { BackupFault, PutBack, Repository } from './saved/repository.ts';
import type { Profile, Progress, SavedSession, Settings, ShiftResult } from './saved/types.ts';
import type { Screen } from './screen.ts';
import type { Desk } from './shift/desk.ts';
import type { Review } from './shift/review.ts';
import type { Shelf } from './workshop/create-shelf.ts';
import type { Levels } from './workshop/levels-in-reach.ts';

/** Where a trial goes back to. */
export type Trial = { readonly back: Screen };

/** What the panes read and call. Signals change; methods are the only way to change anything. */
export type App = {
  readonly texts: TextsPort;
  /** Shipped levels, and those of one's own. */
  readonly levels: Levels;
  /** Levels that a trainer keeps here. */
  readonly shelf: Shelf;
  readonly sound: SoundPort;
  readonly stage: StagePort;
  readonly repository: Repository;

  readonly seal: SealPort;

  readonly screen: ReadonlySignal<Screen>;
  readonly language: ReadonlySignal<UiLanguage>;
  /** The date, UTC, `YYYY-MM-DD`. */
  readonly day: ReadonlySignal<string>;
  readonly settings: ReadonlySignal<Settings>;
  readonly profiles: ReadonlySignal<readonly Profile[]>;
  readonly profile: ReadonlySignal<Profile | null>;
  /** Unfinished shifts of the profile, the last first. */
  readonly sessions: ReadonlySignal<readonly SavedSession[]>;
  /** Finished shifts of the profile, the last first. */
  readonly results: ReadonlySignal<readonly ShiftResult[]>;
  /** What the profile has met; null until `ensureProgress` where nothing is kept of it yet. */
  readonly progress: ReadonlySignal<Progress | null>;
  readonly notices: ReadonlySignal<readonly Notice[]>;
  readonly stageHealth: Signal<StageHealth | null>;
  /** The shift under way; null on every screen but the desk. */
  readonly desk: ReadonlySignal<Desk | null>;
  /** A level that is tried out from the workshop: nothing of it is kept. Null in every other shift. */
  readonly trial: ReadonlySignal<Trial | null>;
  /** Motion after both the setting and the system's wish. */
  readonly reducedMotion: ReadonlySignal<boolean>;

  /** Milliseconds since 1970, for what is due. */
  readonly now: () => number;
  readonly go: (screen: Screen) => void;
  readonly dismiss: (notice: Notice) => void;
  readonly tell: (notice: Notice) => void;
  readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
  readonly useLanguage: (language: UiLanguage) => Promise<void>;
  /** Makes or changes the profile and plays as it. `id` null makes a new one. */
  readonly saveProfile: (id: string | null, profile: Pick<Profile, 'name' | 'reader'>) => Promise<void>;
  /** Another player takes the desk. */
  readonly playAs: (id: string) => Promise<void>;
  /** Merges a backup file into what is kept here; nothing changes where it cannot be read whole. */
  readonly importBackup: (file: Blob) => Promise<Result<PutBack, BackupFault>>;
  /** Afterwards there is progress to show: rebuilt out of stored results where it is missing, without blocking the page. */
  readonly ensureProgress: () => Promise<void>;
  readonly markGuided: () => Promise<void>;
  /** Begins a shift; without a seed the device draws one. */
  readonly startShift: (level: string, seed: number | null) => Promise<void>;
  /** Goes on with a saved shift at its exact letter. */
  readonly resumeShift: (id: string, steal?: boolean) => Promise<void>;
  readonly leaveShift: () => void;
  /** Fetches what reads levels. Rejects where it cannot be fetched. */
  readonly workshop: () => Promise<WorkshopPort>;
  /** Plays a level as it is being written, from one of its letters on, without the clock. */
  readonly tryLevel: (level: Level, seed: number, at: number, back: Screen) => Promise<void>;
  /** The finished shift, replayed letter by letter; null if it cannot be (says why by a notice unless `quiet`). */
  readonly review: (resultId: string, quiet?: boolean) => Promise<Review | null>;
  /** The tally's moment, once for a result fresh from the desk. */
  readonly celebrate: (resultId: string, medal: boolean) => void;
  /** Puts a changed level under the shift that is played, at the same letter (development and workshop). */
  readonly swapLevel: (level: Level) => void;
  /** Reads everything anew after an import or an erasure. */
  readonly reload: () => Promise<void>;
};
