import { signal } from '@preact/signals';

/** A file that was dropped on the game or chosen, until it is decided what becomes of it. */
export const givenFile = signal<File | null>(null);
