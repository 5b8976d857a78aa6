import { splice, type Technique } from '../technique.ts';

/** A plural s: openais.com. */
export const plural: Technique = {
  id: 'plural',
  where: 'name',
  subtlety: 2,
  apply: (target) => (target.label.endsWith('s') ? null : splice(target, target.label.length, 0, 's')),
};
