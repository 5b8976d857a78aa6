import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** SHA-256 over the canonical JSON (RFC 8785) of a checked value. */
export function canonicalDigest(value: unknown): Uint8Array {
  return sha256(utf8ToBytes(canonicalize(value) ?? ''));
}
