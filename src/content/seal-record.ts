import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { PlayRecord } from '../core/replay/record.ts';

/** Crockford's base 32: no I, L, O or U, so that a code survives being read aloud and typed. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const DIGITS = 15;
const FILE_FORMAT = 1;

/**
 * The code of a record: the first 75 bits of SHA-256 over its canonical JSON (RFC 8785) and a check character,
 * in groups of four. One character wrong, or two neighbours swapped, never gives another whole code.
 */
export function recordCode(record: PlayRecord): string {
  const hash = sha256(utf8ToBytes(canonicalize(record) ?? ''));
  const digits = Array.from({ length: DIGITS }, (_, at) => digitAt(hash, at * BITS));
  const check = digits.reduce((sum, digit) => double(sum ^ digit), 0);
  const code = [...digits, check].map((digit) => ALPHABET[digit]).join('');
  return code.replace(/.{4}(?=.)/g, '$&-');
}

function digitAt(bytes: Uint8Array, bit: number): number {
  const byte = bit >> 3;
  const pair = ((bytes[byte] ?? 0) << 8) | (bytes[byte + 1] ?? 0);
  return (pair >> (16 - BITS - (bit & 7))) & 31;
}

/** Twice a digit in the field of 32 elements (x⁵ + x² + 1), where each power of two is another digit. */
function double(digit: number): number {
  return ((digit << 1) ^ (digit & 16 ? 0b100101 : 0)) & 31;
}

/** A record with its code as a file: the shift can be played again from it and the code computed anew. */
export function sealRecord(record: PlayRecord): { readonly code: string; readonly file: string } {
  const code = recordCode(record);
  return {
    code,
    file: `${JSON.stringify({ triage: 'record', format: FILE_FORMAT, code, record }, null, 2)}\n`,
  };
}
