import type { SenderTechnique } from '../technique.ts';

/** The house's own address written on a letter of somebody else's: only the seals tell. */
export const exactSpoof: SenderTechnique = { id: 'exactSpoof', where: 'sender', subtlety: 3 };
