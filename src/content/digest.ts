import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Level } from '../core/level/level.ts';

const KNOWN = new WeakMap<object, string>();

/** Letters and calls are most of a level, and the same in many: their canonical text is made once. */
function canonicalPart(part: object): string {
  const known = KNOWN.get(part) ?? canonicalize(part) ?? '';
  KNOWN.set(part, known);
  return known;
}

const list = (parts: readonly object[]): string => `[${parts.map(canonicalPart).join(',')}]`;

/** An object of canonical texts, its keys in the order of RFC 8785. */
function group(entries: Readonly<Record<string, string>>): string {
  const keys = Object.keys(entries).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${entries[key]}`).join(',')}}`;
}

const texts = (values: object): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, canonicalize(value) ?? '']],
    ),
  );

/** The canonical JSON (RFC 8785) of a compiled level. */
export function canonicalLevel({ letters, calls, ...rest }: Omit<Level, 'digest'>): string {
  const { templates, ...others } = letters;
  return group({
    ...texts(rest),
    calls: `[${calls.map(({ scenarios, ...ring }) => group({ ...texts(ring), scenarios: list(scenarios) })).join(',')}]`,
    letters: group({ ...texts(others), templates: list(templates) }),
  });
}

/** SHA-256 over the canonical JSON (RFC 8785) of a compiled level, in lower-case hexadecimal. */
export function digestOf(level: Omit<Level, 'digest'>): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalLevel(level))));
}
