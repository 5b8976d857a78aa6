import type { SenderTechnique } from '../technique.ts';

/** Sent through the genuine platform or from a mailbox that was taken over: everything passes but the request. */
export const platformAbuse: SenderTechnique = { id: 'platformAbuse', where: 'request', subtlety: 3 };
