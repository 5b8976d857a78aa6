/**
 * Holds a value from the moment it is written until the slower store has it, so that a page that is closed in
 * between loses nothing. Synchronous, by localStorage; where that is refused, nothing is held.
 */
export type Journal = {
  /** Holds the value and answers how to let it go, which spares a newer one. */
  readonly hold: (key: string, value: unknown) => () => void;
  readonly read: (key: string) => unknown;
  readonly remove: (key: string) => void;
  readonly keys: () => readonly string[];
};

const PREFIX = 'triage:journal:';

export function createJournal(storage: () => Storage): Journal {
  const attempt = <T>(work: (kept: Storage) => T, otherwise: T): T => {
    try {
      return work(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    hold: (key, value) => {
      const text = JSON.stringify(value);
      const held = attempt((kept) => {
        kept.setItem(PREFIX + key, text);
        return true;
      }, false);
      // Where there was no room, an older value may still be held: it goes too, or it would be read for ever.
      const mine = held ? text : attempt((kept) => kept.getItem(PREFIX + key), null);
      return () =>
        attempt((kept) => {
          if (kept.getItem(PREFIX + key) === mine) kept.removeItem(PREFIX + key);
        }, undefined);
    },
    read: (key) =>
      attempt((kept) => {
        const text = kept.getItem(PREFIX + key);
        return text === null ? undefined : (JSON.parse(text) as unknown);
      }, undefined),
    remove: (key) => attempt((kept) => kept.removeItem(PREFIX + key), undefined),
    keys: () =>
      attempt(
        (kept) =>
          Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? '')
            .filter((key) => key.startsWith(PREFIX))
            .map((key) => key.slice(PREFIX.length)),
        [],
      ),
  };
}
