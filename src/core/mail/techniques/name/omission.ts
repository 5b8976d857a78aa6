import { positions, splice, type Technique } from '../technique.ts';

/** One letter less, never the first: openi.com. */
export const omission: Technique = {
  id: 'omission',
  where: 'name',
  subtlety: 3,
  apply: (target, stream) => {
    const inside = positions(target.label, (_, at) => at > 0 && at < target.label.length - 1);
    return inside.length === 0 ? null : splice(target, stream.pick(inside), 1, '');
  },
};
