/**
 * One work at a time, and of those asked for meanwhile only the last: whoever is overtaken gets null. So a slow
 * check never makes a queue behind somebody who types.
 */
export function latest<A, T>(work: (asked: A) => Promise<T>): (asked: A) => Promise<T | null> {
  let busy: Promise<unknown> | null = null;
  let next: { readonly asked: A; readonly done: (value: Promise<T> | null) => void } | null = null;
  const start = (asked: A): Promise<T> => {
    const running = work(asked);
    const over = (): void => {
      busy = null;
      if (next === null) return;
      const { asked: waiting, done } = next;
      next = null;
      done(start(waiting));
    };
    busy = running.then(over, over);
    return running;
  };
  return (asked) => {
    if (busy === null) return start(asked);
    next?.done(null);
    return new Promise((resolve) => {
      next = { asked, done: resolve };
    });
  };
}
