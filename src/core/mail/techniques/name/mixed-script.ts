import { positions, splice, type Technique } from '../technique.ts';

/** Greek and Armenian letters of a Latin shape. */
const OTHER_SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  a: ['\u03b1'],
  g: ['\u0581'],
  h: ['\u0570'],
  i: ['\u03b9'],
  n: ['\u0578'],
  o: ['\u03bf', '\u0585'],
  p: ['\u03c1'],
  u: ['\u03c5', '\u057d'],
  v: ['\u03bd'],
};

/** One Latin letter becomes the Greek or Armenian one of its shape: οpenai.com. */
export const mixedScript: Technique = {
  id: 'mixedScript',
  where: 'name',
  subtlety: 3,
  apply: (target, stream) => {
    const inside = positions(target.label, (char) => OTHER_SCRIPTS[char] !== undefined);
    if (inside.length === 0) return null;
    const at = stream.pick(inside);
    return splice(target, at, 1, stream.pick(OTHER_SCRIPTS[target.label.charAt(at)] ?? []));
  },
};
