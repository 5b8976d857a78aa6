import { computed, effect, signal } from '@preact/signals-core';
import type { Shelf } from '../core/level/words.ts';
import { NOTHING_CARRIED } from '../core/session/carry.ts';
import type { App } from './app.ts';
import { createNotices } from './notices.ts';
import type { ClockPort } from './ports/clock.ts';
import type { LevelsPort } from './ports/levels.ts';
import type { RouterPort } from './ports/router.ts';
import type { SealPort } from './ports/seal.ts';
import type { SoundPort } from './ports/sound.ts';
import type { StageHealth, StagePort } from './ports/stage.ts';
import type { TextsPort, UiLanguage } from './ports/texts.ts';
import type { WorkshopPort } from './ports/workshop.ts';
import { createProgress } from './progress.ts';
import { textOfBackup } from './saved/read-backup.ts';
import type { Repository } from './saved/repository.ts';
import {
  DEFAULT_SETTINGS,
  type Profile,
  type SavedSession,
  type Settings,
  type ShiftResult,
} from './saved/types.ts';
import { hashOf, readHash, type Screen, TITLE } from './screen.ts';
import { createShifts, type ShiftModule } from './shifts.ts';
import { dayOf, msToNextDay } from './today/day.ts';
import { createShelf } from './workshop/create-shelf.ts';
import { levelsInReach } from './workshop/levels-in-reach.ts';
import { isOwnId } from './workshop/own-level.ts';

export type AppPorts = {
  readonly texts: TextsPort;
  readonly levels: LevelsPort;
  readonly sound: SoundPort;
  readonly stage: StagePort;
  readonly clock: ClockPort;
  readonly router: RouterPort;
  readonly seal: SealPort;
  readonly repository: Repository;
  /** Fetches the part of the program that plays a shift: not needed before one begins. */
  readonly shiftModule: () => Promise<ShiftModule>;
  /** Fetches and starts what reads levels: not needed before the workshop or a level of one's own is opened. */
  readonly workshopModule: () => Promise<WorkshopPort>;
  readonly drawSeed: () => number;
  readonly newId: () => string;
  /** Follows the system's wish for reduced motion. */
  readonly systemReducesMotion: { readonly value: boolean };
};

/** Reads what is saved and builds the program behind the panes. Never rejects: what fails becomes a notice. */
export async function createApp(ports: AppPorts): Promise<App> {
  const { texts, repository, router, sound } = ports;
  const screen = signal<Screen>(TITLE);
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const profiles = signal<readonly Profile[]>([]);
  const sessions = signal<readonly SavedSession[]>([]);
  const results = signal<readonly ShiftResult[]>([]);
  const language = signal(texts.language());
  const day = signal(dayOf(ports.clock.now()));
  const stageHealth = signal<StageHealth | null>(null);
  const notices = createNotices();
  const profile = computed(() => profiles.value.find(({ id }) => id === settings.value.profile) ?? null);
  const reducedMotion = computed(() => settings.value.motion !== 'system' || ports.systemReducesMotion.value);

  const shelf = createShelf({ repository, notices, now: ports.clock.now, newId: ports.newId });
  let opened: Promise<WorkshopPort> | null = null;
  const workshop = (): Promise<WorkshopPort> => {
    opened ??= ports.workshopModule().catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const levels = levelsInReach({
    shipped: ports.levels,
    shelf,
    workshop,
    notices,
    language: texts.language,
  });

  const go = (wanted: Screen, replace = false): void => {
    shifts.pause(wanted.name !== 'desk');
    screen.value = wanted;
    day.value = dayOf(ports.clock.now());
    router.set(hashOf(wanted), replace);
  };

  const readOfProfile = async (): Promise<void> => {
    const id = settings.value.profile;
    sessions.value = id === null ? [] : await repository.sessions(id);
    results.value = id === null ? [] : await repository.results(id);
    await progress.read(id);
  };

  const reload = async (): Promise<void> => {
    settings.value = await repository.settings();
    profiles.value = await repository.profiles();
    await shelf.read();
    await readOfProfile();
  };

  const changeSettings = async (change: Partial<Settings>): Promise<void> => {
    settings.value = { ...settings.value, ...change };
    const kept = await repository.changeSettings((before) => ({ ...before, ...change }));
    if (!kept.ok) notices.notKept(kept.error);
  };

  const useLanguage = async (wanted: UiLanguage): Promise<void> => {
    await texts.use(wanted);
    language.value = wanted;
    if (settings.value.language !== wanted) await changeSettings({ language: wanted });
  };

  const changeProfile = async (
    id: string,
    make: (before: Profile | null) => Omit<Profile, 'changedAt'>,
  ): Promise<void> => {
    const change = (before: Profile | null): Profile => ({ ...make(before), changedAt: ports.clock.now() });
    const kept = await repository.changeProfile(id, change);
    if (!kept.ok) notices.notKept(kept.error);
    const changed = kept.ok ? kept.value : change(profiles.value.find((one) => one.id === id) ?? null);
    const known = profiles.value.some((one) => one.id === id);
    profiles.value = known
      ? profiles.value.map((one) => (one.id === id ? changed : one))
      : [...profiles.value, changed];
  };

  const progress = createProgress({ ...ports, profile, results, notices });

  const shifts = createShifts({
    ...ports,
    levels,
    screen,
    settings,
    profile,
    sessions,
    results,
    language,
    notices,
    progress,
    go,
    readOfProfile,
    changeProfile,
  });

  const shelfOf = (id: string): Shelf | undefined => ports.levels.list().find((one) => one.id === id)?.shelf;

  const followAddress = (): void => {
    const read = readHash(router.hash());
    if (!read.ok) {
      notices.tell({
        key: read.error.code.replace('/', '.'),
        params: { value: read.error.value },
        kind: 'problem',
      });
      go(TITLE, true);
      return;
    }
    const wanted = read.value;
    if (wanted.name === 'desk' && shifts.desk.value === null) {
      const last = sessions.value[0];
      if (last === undefined) go(TITLE, true);
      else void shifts.resumeShift(last.id);
      return;
    }
    // A round is made for its player when it begins: no address leads to one.
    if (wanted.name === 'briefing' && shelfOf(wanted.level) === 'practice') {
      go({ name: 'practice' }, true);
      return;
    }
    if (wanted.name === 'briefing' && !isOwnId(wanted.level) && shelfOf(wanted.level) === undefined) {
      notices.tell({ key: 'level.unknown', params: { level: wanted.level }, kind: 'problem' });
      go({ name: 'shifts' }, true);
      return;
    }
    // Today's post has its own way in, which knows the date's seed.
    if (wanted.name === 'briefing' && wanted.seed === null && shelfOf(wanted.level) === 'today') {
      go({ name: 'today', day: null }, true);
      return;
    }
    if (hashOf(wanted) !== hashOf(screen.value)) go(wanted, true);
  };

  const followDay = (): void => {
    day.value = dayOf(ports.clock.now());
    ports.clock.after(msToNextDay(ports.clock.now()), followDay);
  };

  await reload();
  if (settings.value.language !== null && settings.value.language !== texts.language()) {
    await texts.use(settings.value.language);
  }
  language.value = texts.language();
  if (repository.kind() === 'memory') notices.tell({ key: 'storage.memory', params: {}, kind: 'info' });
  if ((await repository.asides()).length > 0)
    notices.tell({ key: 'storage.aside', params: {}, kind: 'info' });
  effect(() => sound.setVolumes(settings.value.volumes));
  followDay();
  router.onChange(followAddress);
  followAddress();

  return {
    texts,
    levels,
    shelf,
    sound,
    stage: ports.stage,
    repository,
    seal: ports.seal,
    screen,
    day,
    language,
    settings,
    profiles,
    profile,
    sessions,
    results,
    progress: progress.progress,
    notices: notices.all,
    stageHealth,
    desk: shifts.desk,
    trial: shifts.trial,
    reducedMotion,
    now: ports.clock.now,
    go: (wanted) => go(wanted),
    dismiss: notices.dismiss,
    tell: notices.tell,
    changeSettings,
    useLanguage,
    saveProfile: async (id, change) => {
      const known = id ?? ports.newId();
      // A shift that waits is its player's: nobody goes on with another's.
      if (known !== settings.value.profile) shifts.close();
      await changeProfile(known, (before) => ({
        format: 2,
        id: known,
        carry: before?.carry ?? NOTHING_CARRIED,
        guided: before?.guided ?? false,
        createdAt: before?.createdAt ?? ports.clock.now(),
        ...change,
      }));
      await changeSettings({ profile: known });
      await readOfProfile();
    },
    playAs: async (id) => {
      if (id === settings.value.profile) return;
      // A shift that waits is its player's: nobody goes on with another's.
      shifts.close();
      await changeSettings({ profile: id });
      await readOfProfile();
    },
    importBackup: async (file) => {
      const text = await textOfBackup(file);
      const put = text.ok ? await repository.importAll(text.value) : text;
      if (!put.ok) return put;
      await reload();
      void progress.recount(put.value.mixed);
      return put;
    },
    ensureProgress: progress.ensure,
    markGuided: async () => {
      const { value } = profile;
      if (value !== null) await changeProfile(value.id, (before) => ({ ...(before ?? value), guided: true }));
    },
    startShift: shifts.startShift,
    resumeShift: shifts.resumeShift,
    leaveShift: shifts.leaveShift,
    workshop,
    tryLevel: shifts.tryLevel,
    review: shifts.review,
    celebrate: shifts.celebrate,
    swapLevel: shifts.swapLevel,
    reload,
  };
}
