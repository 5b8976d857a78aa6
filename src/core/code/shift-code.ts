import { fail, ok, type Result } from '../result.ts';
import { checkDigit, digitsOf, inFours, packBits, plainCode, textOfDigits, unpackBits } from './crockford.ts';

/** The version that stands after the T; another layout of the bits is another version. */
const VERSION = 1;

const SEED_BITS = 32;
const DIGEST_BITS = 16;
const HINT_BITS = 7;
const HINTS = 1 << HINT_BITS;
const LENGTH = (SEED_BITS + DIGEST_BITS + HINT_BITS) / 5 + 1;
const HEX_DIGITS = DIGEST_BITS / 4;

type LevelId = { readonly id: string; readonly digest: string };

export type ShiftCode = {
  readonly seed: number;
  /** The first four hexadecimal digits of the level's digest. */
  readonly digestStart: string;
  /** What the level's id is recognised by when its digest is another one: 0…127. */
  readonly hint: number;
};

export type CodeFault =
  /** It does not begin with a T. */
  | { readonly code: 'code/start' }
  /** A character that no code has, such as U. */
  | { readonly code: 'code/letter'; readonly sign: string }
  | { readonly code: 'code/length'; readonly length: number; readonly wanted: number }
  | { readonly code: 'code/version'; readonly version: string }
  | { readonly code: 'code/check' };

/** A shift's level and seed (whole, 0…2³²−1) as a code to be said aloud: `T1-7F3K-22QM-8ABC`. */
export function shiftCode(level: LevelId, seed: number): string {
  const digits = packBits([
    [Number.parseInt(level.digest.slice(0, HEX_DIGITS), 16), DIGEST_BITS],
    [hintOf(level.id), HINT_BITS],
    [seed, SEED_BITS],
  ]);
  const check = checkDigit([VERSION, ...digits]);
  return `T${VERSION}-${inFours(textOfDigits([...digits, check]))}`;
}

/** Reads a code as people type it: any case, spaces, O for 0, I or L for 1. */
export function readShiftCode(text: string): Result<ShiftCode, CodeFault> {
  const plain = plainCode(text);
  if (!plain.startsWith('T')) return fail({ code: 'code/start' });
  const all = digitsOf(plain);
  if ('letter' in all) return fail({ code: 'code/letter', sign: all.letter });
  const [, version, ...digits] = all;
  if (version !== VERSION) return fail({ code: 'code/version', version: plain.slice(1, 2) });
  if (digits.length !== LENGTH) return fail({ code: 'code/length', length: digits.length, wanted: LENGTH });
  const payload = digits.slice(0, -1);
  if (checkDigit([VERSION, ...payload]) !== digits.at(-1)) return fail({ code: 'code/check' });
  const [digest = 0, hint = 0, seed = 0] = unpackBits(payload, [DIGEST_BITS, HINT_BITS, SEED_BITS]);
  return ok({ seed, digestStart: digest.toString(16).padStart(HEX_DIGITS, '0'), hint });
}

/** The level that a code means; where none is here, which levels by name may be another version of it. */
export function levelOfCode<L extends LevelId>(
  code: ShiftCode,
  levels: readonly L[],
): Result<L, readonly L[]> {
  const found = levels.filter(({ digest }) => digest.startsWith(code.digestStart));
  const level = found.find(({ id }) => hintOf(id) === code.hint);
  return level === undefined ? fail(levels.filter(({ id }) => hintOf(id) === code.hint)) : ok(level);
}

function hintOf(id: string): number {
  let hash = 0;
  for (let at = 0; at < id.length; at += 1) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) >>> 0;
  return hash % HINTS;
}
