import type { Technique } from '../technique.ts';
import { cyrillic } from './cyrillic.ts';
import { encodeLabel } from './encode-label.ts';

/** The name of another script as careful programs write it: xn--penai-0of.com. */
export const punycode: Technique = {
  id: 'punycode',
  where: 'name',
  subtlety: 1,
  apply: (target, stream) => {
    const made = cyrillic.apply(target, stream);
    if (made === null) return null;
    const label = encodeLabel(made.domain.slice(0, -target.tld.length - 1));
    return { domain: `${label}.${target.tld}`, mark: [0, label.length] };
  },
};
