import type * as z from 'zod/mini';
import { fail, ok, type Result } from '../../core/result.ts';
import {
  levelSchema,
  profileSchema,
  progressSchema,
  resultSchema,
  sessionSchema,
  settingsSchema,
} from './schemas.ts';
import {
  type Aside,
  DEFAULT_SETTINGS,
  type KeptLevel,
  type Profile,
  type Progress,
  type SavedSession,
  type Settings,
  type ShiftResult,
} from './types.ts';

export type Kinds = {
  readonly settings: Settings;
  readonly profile: Profile;
  readonly session: SavedSession;
  readonly result: ShiftResult;
  readonly progress: Progress;
  readonly level: KeptLevel;
};
export type Kind = keyof Kinds;

/** The newest format of each kind; an older one is brought up by `MIGRATIONS`, a newer one is set aside. */
const FORMATS: Readonly<Record<Kind, number>> = {
  settings: 1,
  profile: 2,
  session: 1,
  result: 1,
  progress: 1,
  level: 1,
};

/** The newest format of the record in a session or a result. */
const RECORD_FORMAT = 1;

/** One small step a version: step n makes format n + 1 of format n. */
const MIGRATIONS: Readonly<Partial<Record<Kind, Readonly<Record<number, (value: object) => object>>>>> = {
  // Format 1 did not know when a profile was last changed: the word of any device that does is later.
  profile: { 1: (value) => ({ ...value, format: 2, changedAt: Reflect.get(value, 'createdAt') }) },
};

const SCHEMAS: { readonly [K in Kind]: z.ZodMiniType<Kinds[K]> } = {
  settings: settingsSchema,
  profile: profileSchema,
  session: sessionSchema,
  result: resultSchema,
  progress: progressSchema,
  level: levelSchema,
};

export function kindOf(key: string): Kind | null {
  const kind = key.split(':')[0] ?? '';
  return Object.hasOwn(SCHEMAS, kind) ? (kind as Kind) : null;
}

const formatOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, 'format') : undefined;

/** A value lies under its own id; there is one set of settings. */
const keyOf = (kind: Kind, value: Kinds[Kind]): string => `${kind}:${'id' in value ? value.id : 'main'}`;

/** Reads one stored value whatever wrote it: old formats are migrated, what cannot be read says why. */
export function readSaved<K extends Kind>(
  kind: K,
  key: string,
  value: unknown,
): Result<Kinds[K], Aside['reason']> {
  if (typeof value !== 'object' || value === null) return fail('corrupt');
  const format = formatOf(value);
  if (typeof format !== 'number') return fail('corrupt');
  const inner = formatOf(Reflect.get(value, 'record'));
  if (format > FORMATS[kind] || (typeof inner === 'number' && inner > RECORD_FORMAT)) return fail('newer');
  let current: object = value;
  for (let from = format; from < FORMATS[kind]; from += 1) {
    const step = MIGRATIONS[kind]?.[from];
    if (step === undefined) return fail('corrupt');
    current = step(current);
  }
  // Settings added later take their default; everything else must be whole.
  const whole = kind === 'settings' ? { ...DEFAULT_SETTINGS, ...current } : current;
  const parsed = SCHEMAS[kind].safeParse(whole);
  return parsed.success && key === keyOf(kind, parsed.data) ? ok(parsed.data) : fail('corrupt');
}
