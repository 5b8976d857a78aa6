import type { Technique } from '../technique.ts';

const OWNERS = ['session-check', 'mail-desk', 'client-area', 'espace-client', 'notice-center'];

/** The genuine name in front of somebody else's: openai.com.session-check.com. */
export const deepSubdomain: Technique = {
  id: 'deepSubdomain',
  where: 'name',
  subtlety: 2,
  apply: (target, stream) => {
    const front = `${target.label}.${target.tld}.`;
    const domain = `${front}${stream.pick(OWNERS)}.${target.tld}`;
    return { domain, mark: [front.length, domain.length] };
  },
};
