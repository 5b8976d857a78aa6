import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Session } from '../core/session/session.ts';
import type { AppPorts } from './create-app.ts';
import type { Notices } from './notices.ts';
import { noProgress } from './practice/no-progress.ts';
import { mergeProgress } from './saved/merge.ts';
import type { Profile, Progress, ShiftResult } from './saved/types.ts';
import type { ShiftModule } from './shifts.ts';

type Context = Pick<AppPorts, 'repository' | 'levels' | 'clock' | 'shiftModule'> & {
  readonly profile: ReadonlySignal<Profile | null>;
  readonly results: Signal<readonly ShiftResult[]>;
  readonly notices: Notices;
};

/** What the profile has met: read with it, advanced by each finished shift, rebuilt from results where it is missing. */
export function createProgress(context: Context) {
  const { repository, levels, clock, profile, notices } = context;
  const progress = signal<Progress | null>(null);
  let queue: Promise<void> = Promise.resolve();

  /** One after another, or a shift that ends during a rebuilding would be counted twice. */
  const enqueue = (work: () => Promise<void>): Promise<void> => {
    queue = queue.then(work, work);
    return queue;
  };

  const show = (value: Progress): void => {
    if (profile.value?.id === value.id) progress.value = value;
  };

  const breathe = (): Promise<void> => new Promise((resolve) => clock.after(0, resolve));

  const rebuild = (id: string, results: readonly ShiftResult[], module: ShiftModule): Promise<Progress> =>
    module.rebuildProgress(id, results, {
      breathe,
      levelOf: async ({ record, practice }) => {
        const level = await levels.load(record.level);
        return level === null ? null : module.playedLevel(level, practice);
      },
    });

  const fetchModule = async (): Promise<ShiftModule | null> => {
    const module = await context.shiftModule().catch(() => null);
    if (module === null) notices.tell({ key: 'progress.notLoaded', params: {}, kind: 'problem' });
    return module;
  };

  const change = async (id: string, make: (before: Progress | null) => Progress): Promise<void> => {
    const kept = await repository.changeProgress(id, make);
    if (!kept.ok) notices.notKept(kept.error);
    show(kept.ok ? kept.value : make(progress.value));
  };

  return {
    progress: progress as ReadonlySignal<Progress | null>,
    read: async (id: string | null): Promise<void> => {
      progress.value = id === null ? null : await repository.progress(id);
    },
    /** Counts a finished shift once its result is kept. */
    record: (result: ShiftResult, session: Session, module: ShiftModule, kept: Promise<boolean>): void => {
      const earlier = context.results.value.filter((one) => one.id !== result.id);
      void enqueue(async () => {
        if (!(await kept)) return;
        const id = result.profile;
        const known = await repository.progress(id);
        const start = known ?? (await rebuild(id, earlier, module));
        const met = module.topicsOf(session);
        await change(id, (before) => module.advance(before ?? start, met, result.finishedAt));
      });
    },
    /**
     * Results of two sides came together, and each side had counted its own: played again, all count once. What
     * cannot be replayed any more stays as it was counted.
     */
    recount: (ids: readonly string[]): Promise<void> =>
      enqueue(async () => {
        if (ids.length === 0) return;
        const module = await fetchModule();
        if (module === null) return;
        for (const id of ids) {
          const built = await rebuild(id, await repository.results(id), module);
          await change(id, (before) => (before === null ? built : mergeProgress(before, built)));
        }
      }),
    /** Afterwards there is progress to show, if need be rebuilt from the results. */
    ensure: (): Promise<void> =>
      enqueue(async () => {
        const { value } = profile;
        if (value === null || progress.value !== null) return;
        const results = context.results.value;
        const known = await repository.progress(value.id);
        if (known !== null) return show(known);
        if (results.length === 0) return show(noProgress(value.id));
        const module = await fetchModule();
        if (module === null) return;
        const built = await rebuild(value.id, results, module);
        await change(value.id, (before) => before ?? built);
      }),
  };
}
