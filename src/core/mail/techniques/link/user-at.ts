import type { LinkTechnique } from '../technique.ts';

/** The house's name before an @, where a link keeps a user's name: https://openai.com@other.com/. */
export const userAt: LinkTechnique = {
  id: 'userAt',
  where: 'link',
  subtlety: 3,
  url: ({ own, hostile, path }) => `https://${own}@${hostile}/${path}`,
};
