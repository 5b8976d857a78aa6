import type { LibraryItem } from '../../app/ports/workshop.ts';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** Items that have all the words somewhere in id, titles or points, whatever the accents. */
export function findItems(items: readonly LibraryItem[], words: string): readonly LibraryItem[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return items.filter(({ id, title, teaches }) => {
    const text = plain([id, ...Object.values(title), ...teaches].join(' '));
    return wanted.every((word) => text.includes(word));
  });
}
