import { readFileSync, statSync } from 'node:fs';
import { MAX_BYTES } from '../../content/contest/decode-text.ts';
import { readScores } from '../../content/contest/read-scores.ts';
import { type Entry, type FindShifts, judge, refusedFile } from '../../core/board/entry.ts';

/** The entries of one file, each played again: mostly one, and as many as were pasted into a text. */
export function readEntries(path: string, name: string, find: FindShifts): readonly Entry[] {
  const { size } = statSync(path);
  if (size > MAX_BYTES) return [refusedFile(name, { code: 'file/tooBig', bytes: size })];
  const scores = readScores(readFileSync(path));
  return scores.map((read, at) => {
    const file = scores.length === 1 ? name : `${name}#${at + 1}`;
    return read.ok ? judge(file, read.value, find) : refusedFile(file, read.error);
  });
}
