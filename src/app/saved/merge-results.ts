import { canonical } from './canonical.ts';
import type { ShiftResult } from './types.ts';

/** Parts the id of a shift from the mark of one that was finished otherwise on another device. */
const MARK = '~';

const HASH_START = 5381;
const HASH_BASE = 36;

/**
 * The shifts of both, each once. A shift that was put away, carried to a second device and finished on both was
 * played twice: the one finished first keeps the id, the other gets a mark out of its record.
 */
export function mergeResults(a: readonly ShiftResult[], b: readonly ShiftResult[]): readonly ShiftResult[] {
  const groups = new Map<string, Map<string, Told>>();
  for (const one of [...a, ...b].map(tell)) {
    const group = groups.get(one.stem) ?? new Map<string, Told>();
    const before = group.get(one.content);
    if (before === undefined || comesBefore(one, before)) group.set(one.content, one);
    groups.set(one.stem, group);
  }
  return [...groups.values()].flatMap(named).sort((x, y) => (x.id < y.id ? -1 : 1));
}

type Told = {
  readonly result: ShiftResult;
  readonly stem: string;
  readonly content: string;
  readonly whole: string;
};

function tell(result: ShiftResult): Told {
  const stem = result.id.split(MARK)[0] ?? result.id;
  const { profile, record } = result;
  return { result, stem, content: canonical({ profile, record }), whole: canonical({ ...result, id: stem }) };
}

function comesBefore(a: Told, b: Told): boolean {
  const when = a.result.finishedAt - b.result.finishedAt;
  return when === 0 ? a.whole < b.whole : when < 0;
}

function named(group: ReadonlyMap<string, Told>): readonly ShiftResult[] {
  return [...group.values()]
    .sort((x, y) => (comesBefore(x, y) ? -1 : 1))
    .map(({ result, stem, content }, at) => ({
      ...result,
      id: at === 0 ? stem : `${stem}${MARK}${shortHash(content)}`,
    }));
}

/** Bernstein's hash: names a variant, protects nothing. */
function shortHash(text: string): string {
  let hash = HASH_START;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 33) ^ text.charCodeAt(at)) >>> 0;
  return hash.toString(HASH_BASE);
}
