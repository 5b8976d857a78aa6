import type { LinkTechnique } from '../technique.ts';

/** A target that only a camera reads, away from the machine that is looked after. */
export const qrCode: LinkTechnique = {
  id: 'qrCode',
  where: 'link',
  subtlety: 3,
  url: ({ hostile, path }) => `https://${hostile}/${path}`,
};
