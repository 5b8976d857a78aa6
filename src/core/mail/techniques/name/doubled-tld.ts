import { splice, type Technique } from '../technique.ts';

/** The ending written twice, once inside the name: openaicom.com. Reserved endings (RFC 2606) stay out of it. */
export const doubledTld: Technique = {
  id: 'doubledTld',
  where: 'name',
  subtlety: 2,
  apply: (target, stream) => {
    if (target.tld === 'example' || target.tld.includes('.')) return null;
    return splice(target, target.label.length, 0, `${stream.chance(1, 2) ? '-' : ''}${target.tld}`);
  },
};
