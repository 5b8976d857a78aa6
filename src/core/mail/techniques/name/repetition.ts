import { positions, splice, type Technique } from '../technique.ts';

/** One letter twice: opennai.com. */
export const repetition: Technique = {
  id: 'repetition',
  where: 'name',
  subtlety: 3,
  apply: (target, stream) => {
    const inside = positions(
      target.label,
      (char, at) => at > 0 && char !== target.label[at + 1] && char !== '-',
    );
    if (inside.length === 0) return null;
    const at = stream.pick(inside);
    const char = target.label.charAt(at);
    return splice(target, at, 1, char + char);
  },
};
