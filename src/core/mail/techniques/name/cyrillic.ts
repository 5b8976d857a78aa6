import { positions, splice, type Technique } from '../technique.ts';

const CYRILLIC: Readonly<Record<string, string>> = {
  a: '\u0430',
  c: '\u0441',
  e: '\u0435',
  i: '\u0456',
  o: '\u043e',
  p: '\u0440',
  x: '\u0445',
};

/** One Latin letter becomes the Cyrillic one of the same shape: opеnai.com. */
export const cyrillic: Technique = {
  id: 'cyrillic',
  where: 'name',
  subtlety: 3,
  apply: (target, stream) => {
    const inside = positions(target.label, (char) => CYRILLIC[char] !== undefined);
    if (inside.length === 0) return null;
    const at = stream.pick(inside);
    return splice(target, at, 1, CYRILLIC[target.label.charAt(at)] ?? '');
  },
};
