import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Level } from '../core/level/level.ts';

/** SHA-256 over the canonical JSON (RFC 8785) of a compiled level, in lower-case hexadecimal. */
export function digestOf(level: Omit<Level, 'digest'>): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(level) ?? '')));
}
