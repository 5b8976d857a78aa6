import type { LinkTechnique } from '../technique.ts';

/** A page of the house that passes visitors on to wherever the link says. */
export const openRedirect: LinkTechnique = {
  id: 'openRedirect',
  where: 'link',
  subtlety: 3,
  url: ({ own, hostile, path }) => `https://${own}/go?to=https://${hostile}/${path}`,
};
