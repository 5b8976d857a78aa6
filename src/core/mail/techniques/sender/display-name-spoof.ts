import type { SenderTechnique } from '../technique.ts';

/** The house's name over another address, where a small screen shows the name alone. */
export const displayNameSpoof: SenderTechnique = { id: 'displayNameSpoof', where: 'sender', subtlety: 1 };
