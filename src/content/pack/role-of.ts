/** What a file of a pack is: by its folder and its ending. */
export type Role = 'level' | 'library' | 'picture' | 'ignored';

/** Null for what a pack may not hold. */
export function roleOf(name: string, folder: string): Role | null {
  if (/^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(name)) return 'ignored';
  const path = name.slice(folder.length).replace(/^library\//, '');
  if (/^(?:README|LISEZMOI|LICENCE|LICENSE)[^/]*\.(?:txt|md)$/i.test(path)) return 'ignored';
  if (/^(?:letters|calls|parcels)\/[^/]+\.ya?ml$/i.test(path)) return 'library';
  if (/^(?:levels\/)?[^/]+\.ya?ml$/i.test(path)) return 'level';
  return /^(?:pictures|portraits)\/[^/]+\.(?:png|jpe?g|webp)$/i.test(path) ? 'picture' : null;
}
