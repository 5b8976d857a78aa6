import { positions, splice, type Technique } from '../technique.ts';
import { neighboursOf } from './neighbours.ts';

/** A neighbouring key hit along with the right one: openhai.com. */
export const insertion: Technique = {
  id: 'insertion',
  where: 'name',
  subtlety: 2,
  apply: (target, stream) => {
    const { label, keyboard } = target;
    const inside = positions(
      label,
      (char, at) => at < label.length - 1 && neighboursOf(char, keyboard).length > 0,
    );
    if (inside.length === 0) return null;
    const at = stream.pick(inside);
    return splice(target, at + 1, 0, stream.pick(neighboursOf(label.charAt(at), keyboard)));
  },
};
