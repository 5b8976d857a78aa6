import { positions, splice, type Technique } from '../technique.ts';

const VOWELS = ['a', 'e', 'i', 'o', 'u'];

/** One vowel becomes another: openei.com. */
export const vowelSwap: Technique = {
  id: 'vowelSwap',
  where: 'name',
  subtlety: 2,
  apply: (target, stream) => {
    const inside = positions(target.label, (char, at) => at > 0 && VOWELS.includes(char));
    if (inside.length === 0) return null;
    const at = stream.pick(inside);
    return splice(target, at, 1, stream.pick(VOWELS.filter((vowel) => vowel !== target.label[at])));
  },
};
