import { positions, splice, type Technique } from './technique.ts';

const NEIGHBOURS = {
  qwerty: { a: 's', e: 'r', i: 'u', n: 'b', o: 'p', p: 'o', r: 't', s: 'd', t: 'y', l: 'k', m: 'n', c: 'v' },
  azerty: { a: 'z', e: 'r', i: 'u', n: 'b', o: 'p', p: 'o', r: 't', s: 'd', t: 'y', l: 'k', m: 'l', c: 'v' },
} as const;

/** One letter becomes its right or left neighbour on the reader's keyboard: opebai.com. */
export const replacement: Technique = {
  id: 'replacement',
  subtlety: 2,
  apply: (target, stream) => {
    const map: Readonly<Record<string, string>> = NEIGHBOURS[target.keyboard];
    const inside = positions(target.label, (char, at) => at > 0 && map[char] !== undefined);
    if (inside.length === 0) return null;
    const at = stream.pick(inside);
    return splice(target, at, 1, map[target.label.charAt(at)] ?? '');
  },
};
