import type { Technique } from '../technique.ts';

const OTHERS = ['support', 'services', 'info', 'online', 'site', 'click', 'cloud'];

/** The right name under another ending: openai.support. Reserved endings (RFC 2606) have no other to swap with. */
export const tldSwap: Technique = {
  id: 'tldSwap',
  where: 'name',
  subtlety: 2,
  apply: (target, stream) => {
    if (target.tld === 'example') return null;
    const domain = `${target.label}.${stream.pick(OTHERS)}`;
    return { domain, mark: [target.label.length + 1, domain.length] };
  },
};
