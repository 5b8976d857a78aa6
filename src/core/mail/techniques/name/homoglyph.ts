import { splice, type Technique } from '../technique.ts';

/** Latin shapes that pass for each other; each pair is [genuine, imitation]. */
const PAIRS = [
  ['i', 'l'],
  ['i', '1'],
  ['l', '1'],
  ['l', 'i'],
  ['o', '0'],
  ['m', 'rn'],
  ['w', 'vv'],
  ['d', 'cl'],
] as const;

/** A letter becomes one of the same shape: openal.com, nor0it. */
export const homoglyph: Technique = {
  id: 'homoglyph',
  where: 'name',
  subtlety: 3,
  apply: (target, stream) => {
    const found = PAIRS.flatMap(([from, to]) => {
      const at = target.label.lastIndexOf(from);
      return at < 0 ? [] : [{ at, from, to }];
    });
    if (found.length === 0) return null;
    const { at, from, to } = stream.pick(found);
    return splice(target, at, from.length, to);
  },
};
