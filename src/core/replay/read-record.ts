import { CHANNELS } from '../call/call.ts';
import { TREATMENTS } from '../level/parcel.ts';
import { CLOCKS, LEVERS, RULES, TOOLS } from '../level/words.ts';
import { fail, ok, type Result } from '../result.ts';
import { VERDICTS } from '../session/decision.ts';
import { type PlayRecord, RECORD_FORMAT } from './record.ts';

export const MAX_DECISIONS = 5000;
export const MAX_SEED = 0xffffffff;
/** No letter lies open for four months; so many of them still add up exactly. */
const MAX_MS = 1e10;
const MAX_TEXT = 200;

type Check = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Check>>;

const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const whole =
  (max: number): Check =>
  (value) =>
    Number.isInteger(value) && typeof value === 'number' && value >= 0 && value <= max;
/** Half a surrogate pair is no text: it has no bytes to take a digest of. */
const text: Check = (value) =>
  typeof value === 'string' && value.length <= MAX_TEXT && !/\p{Surrogate}/u.test(value);

const ms = whole(MAX_MS);

const STEPS: Readonly<Record<string, Shape>> = {
  say: { answer: text },
  name: { lever: oneOf(LEVERS) },
  hangUp: {},
  callBack: { through: oneOf(CHANNELS) },
};

const DECISIONS: Readonly<Record<string, Shape>> = {
  inspect: { tool: oneOf(TOOLS), ms },
  string: { part: text, rule: oneOf(RULES), ms },
  cut: { ms },
  stamp: { verdict: oneOf(VERDICTS), ms },
  treat: { field: text, how: oneOf(TREATMENTS), ms },
  dispatch: { as: text, ms },
  next: { ms },
  pickUp: { ms },
  reject: { ms },
  call: { step: (value) => faultIn(value, 'do', STEPS) === null, ms },
  putDown: { ms },
  clock: { mode: oneOf(CLOCKS), ms },
  timeUp: { ms },
};

const RECORD: Shape = {
  format: (value) => value === RECORD_FORMAT,
  rules: whole(MAX_SEED),
  level: text,
  digest: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  seed: whole(MAX_SEED),
  decisions: (value) => Array.isArray(value) && value.length <= MAX_DECISIONS,
};

/**
 * Takes a value from outside for a record if it has just the fields of one, each of its kind; else names the place
 * of the first that is not. Whether the decisions can be made is for `replay` to say.
 */
export function readRecord(value: unknown): Result<PlayRecord, string> {
  const fault = shapeFault(value, RECORD);
  if (fault !== null) return fail(fault);
  const record = value as PlayRecord;
  for (let at = 0; at < record.decisions.length; at += 1) {
    const inside = faultIn(record.decisions[at], 'type', DECISIONS);
    if (inside !== null) return fail(inside === '' ? `decisions.${at}` : `decisions.${at}.${inside}`);
  }
  return ok(record);
}

/** The place of the first fault in a value whose field `tag` says which shape it has; null where there is none. */
function faultIn(value: unknown, tag: string, shapes: Readonly<Record<string, Shape>>): string | null {
  if (typeof value !== 'object' || value === null) return '';
  const kind: unknown = Reflect.get(value, tag);
  if (typeof kind !== 'string' || !Object.hasOwn(shapes, kind)) return tag;
  return shapeFault(value, shapes[kind] ?? {}, tag);
}

function shapeFault(value: unknown, shape: Shape, tag?: string): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
  let named = tag === undefined ? 0 : 1;
  for (const key in shape) {
    if (!Object.hasOwn(value, key) || shape[key]?.(Reflect.get(value, key)) !== true) return key;
    named += 1;
  }
  const keys = Object.keys(value);
  return keys.length === named ? null : (keys.find((key) => key !== tag && !Object.hasOwn(shape, key)) ?? '');
}
