import { positions, splice, type Technique } from '../technique.ts';
import { neighboursOf } from './neighbours.ts';

/** One letter becomes its right or left neighbour on the reader's keyboard: opebai.com. */
export const replacement: Technique = {
  id: 'replacement',
  where: 'name',
  subtlety: 2,
  apply: (target, stream) => {
    const { label, keyboard } = target;
    const inside = positions(label, (char, at) => at > 0 && neighboursOf(char, keyboard).length > 0);
    if (inside.length === 0) return null;
    const at = stream.pick(inside);
    return splice(target, at, 1, stream.pick(neighboursOf(label.charAt(at), keyboard)));
  },
};
