import { positions, splice, type Technique } from '../technique.ts';

/** A hyphen where there is none: open-ai.com. */
export const hyphenation: Technique = {
  id: 'hyphenation',
  where: 'name',
  subtlety: 2,
  apply: (target, stream) => {
    const { label } = target;
    const inside = positions(label, (_, at) => at > 1 && at < label.length - 1 && !label.includes('-'));
    return inside.length === 0 ? null : splice(target, stream.pick(inside), 0, '-');
  },
};
