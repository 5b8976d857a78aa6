import { strFromU8, strToU8, unzlibSync, zlibSync } from 'fflate';
import type { FileFault } from '../../core/board/reason.ts';
import { fail, ok, type Result } from '../../core/result.ts';

/** Characters that chats take in one message. */
const MAX_CHAT = 2000;
const BEGINNING = 'triage1.';

/** A file's text in letters, digits, - and _ alone, for a chat; null where it gets too long for one message. */
export function packText(text: string): string | null {
  const bytes = zlibSync(strToU8(text), { level: 9 });
  const packed = BEGINNING + base64(bytes);
  return packed.length > MAX_CHAT ? null : packed;
}

/** The reverse of `packText`; spaces and line ends that a chat put in do no harm. */
export function unpackText(packed: string): Result<string, FileFault> {
  const bare = packed.replace(/\s+/g, '');
  if (!bare.startsWith(BEGINNING) || bare.length > MAX_CHAT) return fail({ code: 'file/notTriage' });
  try {
    // Unpacking makes at most a thousand times of it, so the length of a message bounds it.
    return ok(strFromU8(unzlibSync(bytesOf(bare.slice(BEGINNING.length)))));
  } catch {
    return fail({ code: 'file/corrupt', at: BEGINNING });
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array {
  // What a chat glued to the end is never looked at, but must be whole bytes.
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  return Uint8Array.from(atob(whole.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
}
