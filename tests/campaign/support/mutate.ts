import fc from 'fast-check';

/** One change to the text of a level file; the numbers are places, taken modulo what is there. */
type Mutation = (text: string, at: number, size: number) => string;

const linesOf = (text: string): string[] => text.split('\n');
const joined = (lines: readonly string[]): string => lines.join('\n');
const place = (length: number, at: number): number => (length === 0 ? 0 : at % length);

const replaceLine = (text: string, at: number, change: (line: string) => string): string => {
  const lines = linesOf(text);
  const row = place(lines.length, at);
  lines[row] = change(lines[row] ?? '');
  return joined(lines);
};
/** What stands after the colon of a line. */
const revalue = (text: string, at: number, value: string): string =>
  replaceLine(text, at, (line) => line.replace(/:(\s.*)?$/, `: ${value}`));
const insert = (text: string, at: number, what: string): string => {
  const offset = place(text.length + 1, at);
  return text.slice(0, offset) + what + text.slice(offset);
};

export const MARKUP = '<img src=x onerror="alert(1)"><script>alert(2)</script>';

const VALUES = [
  '',
  'null',
  '~',
  '[]',
  '{}',
  '0',
  '-1',
  '1e999',
  '99999999999999999999',
  '0x1F',
  'true',
  'no',
  '"unclosed',
  '[a, [b, [c]]]',
  '{ a: { b: c } }',
  '{en: only}',
  '2026-11-24',
  '!!binary aGVsbG8=',
  '!!js/function "function () {}"',
  '*nothing',
  '&anchor here',
  '__proto__',
  '{ __proto__: { polluted: yes } }',
  '{ constructor: { prototype: { polluted: yes } } }',
  '"{unknown} {de:company} {de:nobody}"',
  MARKUP,
  `"${MARKUP.replaceAll('"', '\\"')}"`,
  'javascript:alert(1)',
  'https://openai.com/login',
];

const ODD = [
  '\u0000',
  '\u0007',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u2028',
  '\ud800',
  '\u00a0',
  '\t',
  '\r',
  '🏳️‍🌈',
  'ا',
  '%',
  '@',
  '`',
  '#',
  '---\n',
  '...\n',
  '<<: *x\n',
];

const BOMB = 'a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n';

/** Each way in which a file goes wrong: by hand, by a merge, by a generator, or by somebody who wants it to. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  cut: (text, at, size) => {
    const from = place(text.length, at);
    return text.slice(0, from) + text.slice(from + (size % 400));
  },
  truncate: (text, at) => text.slice(0, place(text.length, at)),
  dropLine: (text, at) => {
    const lines = linesOf(text);
    lines.splice(place(lines.length, at), 1);
    return joined(lines);
  },
  duplicateLines: (text, at, size) => {
    const lines = linesOf(text);
    const from = place(lines.length, at);
    const taken = lines.slice(from, from + 1 + (size % 20));
    return joined([...lines.slice(0, from), ...taken, ...lines.slice(from)]);
  },
  swapLines: (text, at, size) => {
    const lines = linesOf(text);
    const one = place(lines.length, at);
    const other = place(lines.length, size);
    [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
    return joined(lines);
  },
  indent: (text, at, size) => replaceLine(text, at, (line) => ' '.repeat(size % 9) + line),
  outdent: (text, at) => replaceLine(text, at, (line) => line.trimStart()),
  retype: (text, at, size) => revalue(text, at, VALUES[size % VALUES.length] ?? ''),
  rename: (text, at, size) =>
    replaceLine(text, at, (line) =>
      line.replace(/[a-z]\w*(?=:)/, (key) => key + 'xyz'.slice(0, 1 + (size % 3))),
    ),
  odd: (text, at, size) => insert(text, at, ODD[size % ODD.length] ?? ''),
  markup: (text, at) => insert(text, at, MARKUP),
  deep: (text, at, size) => revalue(text, at, '['.repeat(size % 3000)),
  deepIndent: (text, _at, size) =>
    text + Array.from({ length: size % 400 }, (_, depth) => `${' '.repeat(depth)}k${depth}:`).join('\n'),
  huge: (text, at, size) => revalue(text, at, 'long words '.repeat(size % 60_000)),
  many: (text, at, size) => revalue(text, at, `[${'x, '.repeat(size % 20_000)}]`),
  aliases: (text, at) => insert(text, at, '&x ').replace(/$/, '\nzz: *x\n'),
  bomb: (text, _at, size) => `${text}${BOMB}c: [${'*b, '.repeat(size % 90)}]\n`,
  windows: (text) => text.replaceAll('\n', '\r\n'),
};

const NAMES = Object.keys(MUTATIONS);

type Step = { readonly how: string; readonly at: number; readonly size: number };

/** One to three changes, one after the other. */
export const mutations: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ how: fc.constantFrom(...NAMES), at: fc.nat(1_000_000), size: fc.nat(1_000_000) }),
  { minLength: 1, maxLength: 3 },
);

export function mutate(text: string, steps: readonly Step[]): string {
  return steps.reduce((done, { how, at, size }) => MUTATIONS[how]?.(done, at, size) ?? done, text);
}
