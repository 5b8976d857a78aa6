import { effect, type ReadonlySignal, type Signal, signal, untracked } from '@preact/signals-core';
import type { Level } from '../core/level/level.ts';
import type { ClockMode } from '../core/level/words.ts';
import type { topicsOf } from '../core/score/topics-of.ts';
import type { Session } from '../core/session/session.ts';
import type { Trial } from './app.ts';
import type { AppPorts } from './create-app.ts';
import type { Notices } from './notices.ts';
import type { Hold } from './ports/store.ts';
import type { UiLanguage } from './ports/texts.ts';
import type { advance } from './practice/advance.ts';
import type { makeRound } from './practice/make-round.ts';
import type { playedLevel } from './practice/played-level.ts';
import type { rebuildProgress } from './practice/rebuild-progress.ts';
import type { createProgress } from './progress.ts';
import type { Profile, SavedSession, Settings, ShiftResult } from './saved/types.ts';
import type { Screen } from './screen.ts';
import type { closeShift } from './shift/close-shift.ts';
import type { createDesk } from './shift/create-desk.ts';
import type { freshSeed, Past } from './shift/fresh-seed.ts';
import type { openShift } from './shift/open-shift.ts';
import type { Review, reviewOf } from './shift/review.ts';
import { isOwnId } from './workshop/own-level.ts';

/** The lazily loaded part of the program: everything that needs the core. */
export type ShiftModule = {
  readonly advance: typeof advance;
  readonly rebuildProgress: typeof rebuildProgress;
  readonly topicsOf: typeof topicsOf;
  readonly playedLevel: typeof playedLevel;
  readonly makeRound: typeof makeRound;
  readonly createDesk: typeof createDesk;
  readonly freshSeed: typeof freshSeed;
  readonly openShift: typeof openShift;
  readonly closeShift: typeof closeShift;
  readonly reviewOf: typeof reviewOf;
};

/** Shifts whose letters are not brought again if others can be. */
const REMEMBERED = 12;

type Context = AppPorts & {
  readonly screen: Signal<Screen>;
  readonly settings: ReadonlySignal<Settings>;
  readonly profile: ReadonlySignal<Profile | null>;
  readonly sessions: Signal<readonly SavedSession[]>;
  readonly results: Signal<readonly ShiftResult[]>;
  readonly language: ReadonlySignal<UiLanguage>;
  readonly notices: Notices;
  readonly progress: ReturnType<typeof createProgress>;
  readonly go: (screen: Screen, replace?: boolean) => void;
  readonly readOfProfile: () => Promise<void>;
  readonly changeProfile: (
    id: string,
    change: (before: Profile | null) => Omit<Profile, 'changedAt'>,
  ) => Promise<void>;
};

/** Beginning, going on with, leaving and finishing shifts. */
export function createShifts(context: Context) {
  const { repository, levels, notices, profile, clock } = context;
  const desk = signal<ReturnType<ShiftModule['createDesk']> | null>(null);
  const trial = signal<Trial | null>(null);
  let hold: Hold | null = null;
  let writing: Promise<void> = Promise.resolve();
  let fresh: string | null = null;
  let opening: Promise<void> | null = null;
  /** Practice has no clock, whatever the settings say. */
  let unclocked = false;
  let swap: (level: Level) => void = () => undefined;

  const problem = (key: string, params: Record<string, string> = {}): void =>
    notices.tell({ key, params, kind: 'problem' });

  const close = (): void => {
    desk.value?.close();
    desk.value = null;
    trial.value = null;
    hold?.release();
    hold = null;
  };

  /** A level and the part of the program that plays it; null, and a notice, where either cannot be fetched. */
  const fetchShift = async (id: string) => {
    const [level, module] = await Promise.all([levels.load(id), context.shiftModule().catch(() => null)]);
    if (level !== null && module !== null) return { level, module };
    // Of one's own level it was said why.
    if (level !== null || !isOwnId(id)) problem('level.notLoaded', { level: id });
    return null;
  };

  /** One shift at a time is opened: a second click while it is fetched must not open, and hold, another. */
  const once = (open: () => Promise<void>): Promise<void> => {
    opening ??= open().finally(() => {
      opening = null;
    });
    return opening;
  };

  /** Keeps finished shifts one after another; a decision is written at once, by `keep`. */
  const enqueue = (work: () => Promise<void>): void => {
    writing = writing.then(work, work);
  };

  /** The result shows at once; keeping it follows, one write after another. */
  const finish = (saved: SavedSession, session: Session, module: ShiftModule): void => {
    if (session.level.guided) return;
    const { result, carry } = module.closeShift(saved, session, clock.now());
    const { value } = profile;
    context.results.value = [result, ...context.results.value];
    context.sessions.value = context.sessions.value.filter((one) => one.id !== saved.id);
    fresh = result.id;
    const kept = repository.addResult(result);
    context.progress.record(
      result,
      session,
      module,
      kept.then(({ ok }) => ok),
    );
    enqueue(async () => {
      const written = await kept;
      // Without its result, the saved shift is all that is left of it: its last letter can be finished again.
      if (written.ok) await repository.removeSession(saved.id);
      else notices.notKept(written.error);
      if (value !== null && result.practice === null)
        await context.changeProfile(value.id, (before) => ({ ...(before ?? value), carry }));
    });
  };

  const keep = (saved: SavedSession, session: Session, module: ShiftModule): void => {
    if (session.phase === 'done' || session.level.guided) return;
    // Not queued: what is written now is held at once, and writes of one key stay in order.
    void repository.saveSession(module.openShift.save(saved, session, clock.now())).then((kept) => {
      if (!kept.ok) notices.notKept(kept.error);
    });
  };

  const setPace = (mode: ClockMode): void => {
    if (!unclocked) desk.value?.setClock(mode);
  };

  effect(() => {
    const { clock: mode } = context.settings.value;
    untracked(() => setPace(mode));
  });

  const deskPorts = {
    texts: context.texts,
    sound: context.sound,
    stage: context.stage,
    clock,
    language: () => context.language.value,
    wishedLanguage: () => context.settings.value.letterLanguage,
    spells: () => context.settings.value.spell,
    voices: () => context.settings.value.voices,
  };

  const openDesk = (saved: SavedSession, session: Session, module: ShiftModule) =>
    module.createDesk(session, {
      ...deskPorts,
      decided: (changed) => keep(saved, changed, module),
      finished: (changed) => finish(saved, changed, module),
    });

  const run = async (
    saved: SavedSession,
    session: Session,
    module: ShiftModule,
    steal: boolean,
  ): Promise<void> => {
    close();
    const lost = (): void => {
      close();
      problem('shift.takenOver');
      context.go({ name: 'title' }, true);
    };
    hold = await repository.hold(saved.id, steal, lost);
    if (hold === null) {
      problem('shift.elsewhere', { id: saved.id });
      return;
    }
    desk.value = openDesk(saved, session, module);
    unclocked = saved.practice !== null;
    // The pace may have been changed while the shift was put away.
    setPace(context.settings.value.clock);
    swap = (base) => {
      const level = module.playedLevel(base, saved.practice);
      desk.value?.close();
      desk.value = openDesk(
        saved,
        module.openShift.rebase(level, saved, session.inbox.seed, desk.value?.session.value),
        module,
      );
    };
    context.go({ name: 'desk' });
  };

  /** The last shifts that can still be read: practice has letters of its own choice, and none is asked for twice. */
  const past = async (): Promise<readonly Past[]> => {
    const last = context.results.value.filter(({ practice }) => practice === null).slice(0, REMEMBERED);
    const loaded = await Promise.all(
      last.map(async ({ record: { level: id, digest, seed } }) => {
        const known = levels.list().some((one) => one.id === id && one.digest === digest);
        const level = known ? await levels.load(id) : null;
        return level === null ? [] : [{ level, seed }];
      }),
    );
    return loaded.flat();
  };

  /** The level itself, or a round of it made for what is due. */
  const chooseLevel = async (level: Level, module: ShiftModule, seed: number | null, now: number) => {
    if (level.shelf !== 'practice')
      return { level, practice: null, seed: seed ?? module.freshSeed(level, await past(), context.drawSeed) };
    await context.progress.ensure();
    const round = module.makeRound(level, context.progress.progress.value, seed ?? context.drawSeed(), now);
    return { level: round.level, practice: round.topics, seed: round.seed };
  };

  const start = async (id: string, seed: number | null): Promise<void> => {
    const { value } = profile;
    if (value === null) return context.go({ name: 'profile' });
    const fetched = await fetchShift(id);
    if (fetched === null) return;
    const { module } = fetched;
    const now = clock.now();
    const chosen = await chooseLevel(fetched.level, module, seed, now);
    const { level, practice } = chosen;
    const stamp = { id: context.newId(), now, practice };
    const begun = module.openShift.begin(level, chosen.seed, value, context.settings.value, stamp);
    if (!level.guided) await repository.saveSession(begun.saved);
    await run(begun.saved, begun.session, module, false);
  };

  const tryOut = async (level: Level, seed: number, at: number, back: Screen): Promise<void> => {
    const module = await context.shiftModule().catch(() => null);
    if (module === null) return problem('level.notLoaded', { level: level.id });
    close();
    swap = () => undefined;
    unclocked = true;
    desk.value = module.createDesk(module.openShift.tryFrom(level, seed, at), {
      ...deskPorts,
      decided: () => undefined,
      finished: () => undefined,
    });
    trial.value = { back };
    context.go({ name: 'desk' });
  };

  const resume = async (id: string, steal: boolean): Promise<void> => {
    if (desk.value !== null && !steal) return context.go({ name: 'desk' });
    await context.readOfProfile();
    const saved = context.sessions.value.find((one) => one.id === id);
    if (saved === undefined) return problem('shift.gone');
    const fetched = await fetchShift(saved.record.level);
    if (fetched === null) return;
    const { module } = fetched;
    const session = module.openShift.resume(module.playedLevel(fetched.level, saved.practice), saved);
    if (!session.ok)
      return problem(`replay.${session.error.code.split('/')[1]}`, { level: saved.record.level });
    await run(saved, session.value, module, steal);
  };

  return {
    desk: desk as ReadonlySignal<typeof desk.value>,
    /** The clock stands still while another screen is shown. */
    pause: (paused: boolean): void => desk.value?.pause(paused),
    startShift: (id: string, seed: number | null): Promise<void> => once(() => start(id, seed)),
    resumeShift: (id: string, steal = false): Promise<void> => once(() => resume(id, steal)),
    /** Puts the shift away without leaving the screen: it stays saved. */
    close,
    trial: trial as ReadonlySignal<Trial | null>,
    tryLevel: (level: Level, seed: number, at: number, back: Screen): Promise<void> =>
      once(() => tryOut(level, seed, at, back)),
    leaveShift: (): void => {
      const back = trial.value?.back;
      close();
      void writing.then(context.readOfProfile);
      context.go(back ?? { name: 'title' });
    },
    swapLevel: (level: Level): void => {
      if (desk.value?.level.id === level.id) swap(level);
    },
    celebrate: (resultId: string, medal: boolean): void => {
      if (fresh !== resultId) return;
      fresh = null;
      context.sound.play(medal ? 'medal' : 'tally');
      context.stage.cue({ kind: 'tally', medal });
    },
    review: async (resultId: string, quiet = false): Promise<Review | null> => {
      await writing;
      const result = context.results.value.find((one) => one.id === resultId);
      if (result === undefined) {
        problem('result.gone');
        return null;
      }
      const fetched = await fetchShift(result.record.level);
      if (fetched === null) return null;
      const level = fetched.module.playedLevel(fetched.level, result.practice);
      const review = fetched.module.reviewOf(level, result, context.results.value, context.texts, {
        wished: context.settings.value.letterLanguage,
        ui: context.language.value,
      });
      if (review.ok) return review.value;
      if (!quiet) problem(`replay.${review.error.code.split('/')[1]}`, { level: result.record.level });
      return null;
    },
  };
}
