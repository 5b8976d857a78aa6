import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../../core/result.ts';
import { profileSchema, resultSchema, sessionSchema, settingsSchema } from './schemas.ts';
import {
  type Aside,
  DEFAULT_SETTINGS,
  type Profile,
  type SavedSession,
  type Settings,
  type ShiftResult,
} from './types.ts';

/** The newest format of each kind; an older one is brought up by `MIGRATIONS`, a newer one is set aside. */
const FORMAT = 1;

/** One small step a version: `MIGRATIONS[n]` makes format n + 1 of format n. */
const MIGRATIONS: Readonly<Record<number, (value: object) => object>> = {};

type Kinds = {
  readonly settings: Settings;
  readonly profile: Profile;
  readonly session: SavedSession;
  readonly result: ShiftResult;
};
export type Kind = keyof Kinds;

const SCHEMAS: { readonly [K in Kind]: z.ZodMiniType<Kinds[K]> } = {
  settings: settingsSchema,
  profile: profileSchema,
  session: sessionSchema,
  result: resultSchema,
};

export function kindOf(key: string): Kind | null {
  const kind = key.split(':')[0] ?? '';
  return kind in SCHEMAS ? (kind as Kind) : null;
}

/** Reads one stored value whatever wrote it: old formats are migrated, what cannot be read says why. */
export function readSaved<K extends Kind>(kind: K, value: unknown): Result<Kinds[K], Aside['reason']> {
  if (typeof value !== 'object' || value === null) return fail('corrupt');
  const format: unknown = Reflect.get(value, 'format');
  if (typeof format !== 'number') return fail('corrupt');
  if (format > FORMAT) return fail('newer');
  let current: object = value;
  for (let from = format; from < FORMAT; from += 1) {
    const step = MIGRATIONS[from];
    if (step === undefined) return fail('corrupt');
    current = step(current);
  }
  // Settings added later take their default; everything else must be whole.
  const whole = kind === 'settings' ? { ...DEFAULT_SETTINGS, ...current } : current;
  const parsed = SCHEMAS[kind].safeParse(whole);
  return parsed.success ? ok(parsed.data) : fail('corrupt');
}
