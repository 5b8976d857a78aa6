import { positions, splice, type Technique } from '../technique.ts';

/** Two neighbours change places: opneai.com. */
export const transposition: Technique = {
  id: 'transposition',
  where: 'name',
  subtlety: 3,
  apply: (target, stream) => {
    const { label } = target;
    const inside = positions(label, (char, at) => at > 0 && at < label.length - 1 && char !== label[at + 1]);
    if (inside.length === 0) return null;
    const at = stream.pick(inside);
    return splice(target, at, 2, label.charAt(at + 1) + label.charAt(at));
  },
};
