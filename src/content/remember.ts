/**
 * Remembers what was worked out for an object and a key: a level that is being written is read again at every
 * key pressed, and the library that it draws from has not changed meanwhile.
 */
export function remember<T extends object, V>(): (item: T, key: string, work: () => V) => V {
  const known = new WeakMap<T, Map<string, V>>();
  return (item, key, work) => {
    const byKey = known.get(item) ?? new Map<string, V>();
    known.set(item, byKey);
    const there = byKey.get(key);
    if (there !== undefined) return there;
    const made = work();
    byKey.set(key, made);
    return made;
  };
}
