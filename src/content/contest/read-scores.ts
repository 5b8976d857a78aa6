import type { ReadScore } from '../../core/board/entry.ts';
import type { FileFault } from '../../core/board/reason.ts';
import { fail, type Result } from '../../core/result.ts';
import { unpackText } from './chat-text.ts';
import { decodeText } from './decode-text.ts';
import { readScore } from './read-score.ts';

/** A packed score in a text, on through lines that are nothing but more of it: chats break long words. */
const PACKED = /triage1\.[\w-]+(?:\s*\n[\w-]+(?=\s*$))*/gm;

type Read = Result<ReadScore, FileFault>;

/** All scores in a file: the one of a `.triage` file, or each that was pasted into a text. Never throws. */
export function readScores(bytes: Uint8Array): readonly Read[] {
  const text = decodeText(bytes);
  if (!text.ok) return [fail(text.error)];
  const packed = /^\s*\{/.test(text.value) ? [] : [...text.value.matchAll(PACKED)];
  if (packed.length === 0) return [readScore(text.value)];
  return packed.map(([found]): Read => {
    const file = unpackText(found);
    return file.ok ? readScore(file.value) : fail(file.error);
  });
}
