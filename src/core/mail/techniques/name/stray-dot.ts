import { positions, splice, type Technique } from '../technique.ts';

/** Letters that the registered rest keeps at least: shorter names are well-known sites. */
const REST = 4;

/** A dot inside the name, so that somebody else's shorter one stands last: op.enai.com. */
export const strayDot: Technique = {
  id: 'strayDot',
  where: 'name',
  subtlety: 3,
  apply: (target, stream) => {
    const { label } = target;
    const inside = positions(
      label,
      (char, at) => at > 0 && at <= label.length - REST && char !== '-' && label[at - 1] !== '-',
    );
    return inside.length === 0 ? null : splice(target, stream.pick(inside), 0, '.');
  },
};
