import type { LinkTechnique } from '../technique.ts';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const LENGTH = 6;

/** A short name that hides where it leads. The hostile host is a shortening service that no house lists. */
export const shortener: LinkTechnique = {
  id: 'shortener',
  where: 'link',
  subtlety: 2,
  url: ({ hostile }, stream) =>
    `https://${hostile}/${Array.from({ length: LENGTH }, () => stream.pick([...LETTERS])).join('')}`,
};
