import type { StorePort } from '../app/ports/store.ts';

/** Runs works of the same name one after another inside this page; a failing work does not block the next. */
export function createQueue(): StorePort['exclusively'] {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const before = last.get(name) ?? Promise.resolve();
    const mine = before.then(work, work);
    last.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
}
