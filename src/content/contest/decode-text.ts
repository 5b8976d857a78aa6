import type { FileFault } from '../../core/board/reason.ts';
import { fail, ok, type Result } from '../../core/result.ts';

/** More than any shift or event comes to. */
export const MAX_BYTES = 1_000_000;

const MARKS: readonly (readonly [label: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text of a file: UTF-8, or UTF-16 as some editors save it, with a mark at its beginning or without. */
export function decodeText(bytes: Uint8Array): Result<string, FileFault> {
  if (bytes.length > MAX_BYTES) return fail({ code: 'file/tooBig', bytes: bytes.length });
  if (bytes.length === 0) return fail({ code: 'file/empty' });
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
    // No text of ours has one; UTF-32 and binary files do.
    return text.includes('\0') ? fail({ code: 'file/encoding' }) : ok(text);
  } catch {
    return fail({ code: 'file/encoding' });
  }
}

function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return marked[0];
  // A file of Triage begins with two ASCII characters, one of whose bytes is zero in UTF-16.
  if (bytes[0] !== 0 && bytes[1] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] !== 0 ? 'utf-16be' : 'utf-8';
}
