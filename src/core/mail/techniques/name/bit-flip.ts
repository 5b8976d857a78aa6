import { positions, splice, type Technique } from '../technique.ts';

const BITS = [1, 2, 4, 8, 16, 64];

/** Letters and figures whose code differs from `char` in one bit; the bit of case is left out. */
function flips(char: string): readonly string[] {
  return BITS.map((bit) => String.fromCharCode(char.charCodeAt(0) ^ bit)).filter((one) =>
    /[a-z0-9]/.test(one),
  );
}

/** One bit of one letter turned over, as failing memory does: oqenai.com, openaa.com. */
export const bitFlip: Technique = {
  id: 'bitFlip',
  where: 'name',
  subtlety: 2,
  apply: (target, stream) => {
    const inside = positions(target.label, (char, at) => at > 0 && flips(char).length > 0);
    if (inside.length === 0) return null;
    const at = stream.pick(inside);
    return splice(target, at, 1, stream.pick(flips(target.label.charAt(at))));
  },
};
