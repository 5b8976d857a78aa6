import type { SenderTechnique } from '../technique.ts';

/** A right sender and an answer that goes elsewhere. */
export const replyToMismatch: SenderTechnique = { id: 'replyToMismatch', where: 'reply', subtlety: 2 };
