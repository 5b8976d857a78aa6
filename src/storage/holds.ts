import type { Hold, StorePort } from '../app/ports/store.ts';

/** Holds names by the Web Locks of the browser, so that two tabs never play one shift; without them, in this page. */
export function createHolds(locks: LockManager | undefined): StorePort['hold'] {
  return locks === undefined
    ? holdsHere()
    : (name, steal, lost) => holdByLock(locks, `triage:hold:${name}`, steal, lost);
}

function holdByLock(
  locks: LockManager,
  name: string,
  steal: boolean,
  lost: () => void,
): Promise<Hold | null> {
  return new Promise((resolve) => {
    let release = (): void => undefined;
    let held = false;
    let released = false;
    const until = new Promise<void>((done) => {
      release = () => {
        released = true;
        done();
      };
    });
    locks
      .request(name, steal ? { steal: true } : { ifAvailable: true }, (lock) => {
        held = lock !== null;
        resolve(lock === null ? null : { release });
        return lock === null ? undefined : until;
      })
      .catch(() => {
        // A lock that was held and is refused afterwards was stolen by another tab.
        if (held && !released) lost();
        else resolve({ release });
      });
  });
}

function holdsHere(): StorePort['hold'] {
  const holders = new Map<string, () => void>();
  return async (name, steal, lost) => {
    const other = holders.get(name);
    if (other !== undefined && !steal) return null;
    other?.();
    holders.set(name, lost);
    return {
      release: () => {
        if (holders.get(name) === lost) holders.delete(name);
      },
    };
  };
}
