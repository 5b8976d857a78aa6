import { splice, type Technique } from '../technique.ts';

/** One letter more at the end: openaie.com. */
export const addition: Technique = {
  id: 'addition',
  where: 'name',
  subtlety: 2,
  apply: (target, stream) =>
    splice(target, target.label.length, 0, stream.pick(['a', 'e', 'i', 'l', 'n', 'o'])),
};
