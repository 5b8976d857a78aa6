import type { TextParams } from '../../app/ports/texts.ts';
import type { Repository } from '../../app/saved/repository.ts';
import type { Aside, Progress } from '../../app/saved/types.ts';

type Sized = { readonly id: string; readonly bytes: number; readonly params: TextParams };

/** One line of "what is stored here". Sizes are those of the exported JSON. */
export type StoredItem = Sized &
  (
    | { readonly kind: 'settings' | 'sessions' | 'results' | 'progress' | 'level' }
    | { readonly kind: 'profile'; readonly own: boolean }
    | { readonly kind: 'aside'; readonly reason: Aside['reason'] }
  );

/** Reads what is kept of every profile, not only of the one that plays. */
export async function listStored(repository: Repository): Promise<readonly StoredItem[]> {
  const [settings, profiles, levels, asides, all] = await Promise.all([
    repository.settings(),
    repository.profiles(),
    repository.levels(),
    repository.asides(),
    repository.allResults(),
  ]);
  const ofProfiles = await Promise.all(
    profiles.map(async (profile): Promise<readonly StoredItem[]> => {
      const [sessions, progress] = await Promise.all([
        repository.sessions(profile.id),
        repository.progress(profile.id),
      ]);
      const { id, name, reader } = profile;
      const results = all.filter((one) => one.profile === id);
      const params = { name, first: reader.first ?? '', city: reader.city ?? '' };
      return [
        { kind: 'profile', id, own: reader.first !== null, bytes: bytesOf(profile), params },
        ...several('sessions', id, name, sessions),
        ...several('results', id, name, results),
        ...ofProgress(progress, name),
      ];
    }),
  );
  return [
    { kind: 'settings', id: 'settings', bytes: bytesOf(settings), params: {} },
    ...ofProfiles.flat(),
    ...levels.map(
      (level): StoredItem => ({
        kind: 'level',
        id: `level ${level.id}`,
        bytes: bytesOf(level),
        params: { name: level.name },
      }),
    ),
    ...asides.map(
      ({ key, reason, value }): StoredItem => ({
        kind: 'aside',
        id: `aside ${key}`,
        reason,
        bytes: bytesOf(value),
        params: { key },
      }),
    ),
  ];
}

function several(
  kind: 'sessions' | 'results',
  id: string,
  name: string,
  values: readonly unknown[],
): readonly StoredItem[] {
  if (values.length === 0) return [];
  return [{ kind, id: `${kind} ${id}`, bytes: bytesOf(values), params: { count: values.length, name } }];
}

function ofProgress(progress: Progress | null, name: string): readonly StoredItem[] {
  const count = Object.keys(progress?.topics ?? {}).length;
  if (progress === null || count === 0) return [];
  const params = { count, name };
  return [{ kind: 'progress', id: `progress ${progress.id}`, bytes: bytesOf(progress), params }];
}

function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
}
