import type { Result } from '../../core/result.ts';

/** Where things are kept. `memory` means that the browser refused: the game plays, and says so. */
export type StoreKind = 'device' | 'memory';

export type WriteFailure = 'quota' | 'refused';

/** A held session: `lost` is called once if another tab takes it over. */
export type Hold = { readonly release: () => void };

/** Keys are `kind:id`; values are plain data (structured-cloneable). Reads never throw. */
export type StorePort = {
  readonly kind: () => StoreKind;
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: unknown) => Promise<Result<null, WriteFailure>>;
  readonly remove: (key: string) => Promise<void>;
  readonly keys: () => Promise<readonly string[]>;
  /** Runs `work` while no other tab runs work of the same name: for every read-modify-write. */
  readonly exclusively: <T>(name: string, work: () => Promise<T>) => Promise<T>;
  /** Holds a name for this tab until released; null if another tab holds it and `steal` is false. */
  readonly hold: (name: string, steal: boolean, lost: () => void) => Promise<Hold | null>;
};
