import type { PlayRecord } from '../../core/replay/record.ts';

/** A record's code, and the file that proves it: neither holds anything about the player. */
export type Sealed = { readonly code: string; readonly file: string };

export type SealPort = (record: PlayRecord) => Promise<Sealed>;
