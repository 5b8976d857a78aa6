import { checkDigit, inFours, textOfDigits } from '../core/code/crockford.ts';
import type { PlayRecord } from '../core/replay/record.ts';
import { canonicalDigest } from './contest/canonical-digest.ts';

const BITS = 5;
const DIGITS = 15;
const FILE_FORMAT = 1;

/**
 * The code of a record: the first 75 bits of SHA-256 over its canonical JSON (RFC 8785) and a check character,
 * in groups of four.
 */
export function recordCode(record: PlayRecord): string {
  const hash = canonicalDigest(record);
  const digits = Array.from({ length: DIGITS }, (_, at) => digitAt(hash, at * BITS));
  return inFours(textOfDigits([...digits, checkDigit(digits)]));
}

function digitAt(bytes: Uint8Array, bit: number): number {
  const byte = bit >> 3;
  const pair = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0);
  return (pair >> (16 - BITS - (bit & 7))) & 31;
}

/** A record with its code as a file: the shift can be played again from it and the code computed anew. */
export function sealRecord(record: PlayRecord): { readonly code: string; readonly file: string } {
  const code = recordCode(record);
  return {
    code,
    file: `${JSON.stringify({ triage: 'record', format: FILE_FORMAT, code, record }, null, 2)}\n`,
  };
}
