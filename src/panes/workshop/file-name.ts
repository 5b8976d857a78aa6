/** A name that every system takes for a file, without its ending. */
export function fileStem(name: string): string {
  const plain = name
    .replace(/\.ya?ml$/i, '')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return plain === '' ? 'level' : plain;
}
