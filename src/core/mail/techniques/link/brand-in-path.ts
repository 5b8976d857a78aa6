import type { LinkTechnique } from '../technique.ts';

/** The house's name behind the first slash: https://other.com/openai.com/. */
export const brandInPath: LinkTechnique = {
  id: 'brandInPath',
  where: 'link',
  subtlety: 2,
  url: ({ own, hostile, path }) => `https://${hostile}/${own}/${path}`,
};
