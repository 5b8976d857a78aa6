import type { Point } from '../../core/level/words.ts';
import type { UiLanguage } from '../ports/texts.ts';
import type { LibraryItem } from '../ports/workshop.ts';
import { SAMPLE_TEXTS } from './sample-texts.ts';

/** For whom a level is: this sets the cards and tools on the desk. */
export const AUDIENCES = ['everyone', 'office', 'technical'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** About how long a shift takes: this sets how many letters it has. */
export const LENGTHS = ['short', 'usual', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

/** Where letters come from: all of the library, all with some for the points or some that are chosen, or those alone. */
export const LETTER_CHOICES = ['all', 'points', 'some', 'chosen'] as const;
export type LetterChoice = (typeof LETTER_CHOICES)[number];

export type NewLevel = {
  readonly title: string;
  readonly audience: Audience;
  readonly length: Length;
  /** Languages that the level speaks, the trainer's own first. */
  readonly languages: readonly UiLanguage[];
  readonly points: readonly Point[];
  readonly letters: LetterChoice;
  /** Ids of letters, where they are chosen. */
  readonly chosen: readonly string[];
  readonly call: boolean;
  readonly parcels: boolean;
};

export const PLACES: Readonly<Record<Length, { readonly count: number; readonly fakes: number }>> = {
  short: { count: 6, fakes: 3 },
  usual: { count: 8, fakes: 4 },
  long: { count: 12, fakes: 6 },
};

const MINUTES: Readonly<Record<Length, number>> = { short: 6, usual: 8, long: 14 };
const PARCELS: Readonly<Record<Length, number>> = { short: 1, usual: 2, long: 3 };
const RING: Readonly<Record<Length, number>> = { short: 4, usual: 5, long: 8 };

const DESKS: Readonly<
  Record<Audience, { readonly rules: readonly string[]; readonly tools: readonly string[] }>
> = {
  everyone: {
    rules: ['domain', 'secrets', 'notice', 'site', 'day', 'seal', 'directory'],
    tools: ['loupe', 'headers', 'site', 'directory'],
  },
  office: {
    rules: ['domain', 'secrets', 'site', 'day', 'house', 'seal', 'directory'],
    tools: ['loupe', 'headers', 'site', 'directory'],
  },
  technical: {
    rules: ['domain', 'secrets', 'notice', 'site', 'day', 'knowledge', 'house', 'seal', 'directory'],
    tools: ['loupe', 'headers', 'site', 'directory'],
  },
};

const TECHNIQUES: Readonly<Record<Audience, readonly string[]>> = {
  everyone: ['combosquatting', 'tldSwap', 'deepSubdomain', 'hyphenation', 'plural', 'addition'],
  office: [
    'combosquatting',
    'tldSwap',
    'deepSubdomain',
    'hyphenation',
    'homoglyph',
    'transposition',
    'doubledTld',
  ],
  technical: [
    'combosquatting',
    'tldSwap',
    'deepSubdomain',
    'homoglyph',
    'cyrillic',
    'punycode',
    'transposition',
    'bitFlip',
    'strayDot',
  ],
};

/** Notes in the level, in the language of whoever writes it. */
export type LevelComments = Readonly<
  Record<
    'head' | 'title' | 'teaches' | 'briefing' | 'desk' | 'letters' | 'must' | 'calls' | 'parcels' | 'names',
    string
  >
>;

/** Writes a whole level, ready to be played, with a word beside each part that a trainer will want to change. */
export function writeLevel(wanted: NewLevel, items: readonly LibraryItem[], comments: LevelComments): string {
  const { length, audience, languages, points } = wanted;
  const { count, fakes } = PLACES[length];
  const { rules, tools } = DESKS[audience];
  const withRule = wanted.parcels ? [...rules, 'outgoing'] : rules;
  const title = Object.fromEntries(
    languages.map((lang) => [lang, wanted.title.trim() || SAMPLE_TEXTS.title[lang]]),
  );
  const must =
    wanted.letters === 'points'
      ? mustFor(points, items, fakes)
      : wanted.letters === 'some'
        ? mustOf(wanted.chosen, items)
        : [];
  const chosen =
    wanted.chosen.length === 0 ? ' []' : `\n${wanted.chosen.map((id) => `    - ${id}`).join('\n')}`;
  const from = wanted.letters === 'chosen' ? chosen : ' "*"';
  return [
    comment(comments.head),
    'format: 1',
    `id: ${idOf(wanted.title)}`,
    'order: 100',
    comment(comments.title),
    'title:',
    ...languages.map((lang) => `  ${lang}: ${quoted(title[lang] ?? '')}`),
    `languages: [${languages.join(', ')}]`,
    comment(comments.teaches),
    `teaches: [${points.join(', ')}]`,
    comment(comments.briefing),
    ...prose('briefing', SAMPLE_TEXTS.briefing, languages),
    ...prose('debrief', SAMPLE_TEXTS.debrief, languages),
    comment(comments.desk),
    `rules: [${withRule.join(', ')}]`,
    `tools: [${tools.join(', ')}]`,
    `minutes: ${MINUTES[length]}`,
    comment(comments.letters),
    'letters:',
    `  count: ${count}`,
    `  fakes: ${fakes}`,
    ...(must.length === 0
      ? []
      : [
          comment(comments.must, '  '),
          '  must:',
          ...must.map((group) => `    - ${group.length === 1 ? group[0] : `[${group.join(', ')}]`}`),
        ]),
    `  from:${from}`,
    ...(wanted.call ? [comment(comments.calls), 'calls:', `  - { at: ${RING[length]}, from: "*" }`] : []),
    ...(wanted.parcels
      ? [comment(comments.parcels), `parcels: { count: ${PARCELS[length]}, from: "*" }`]
      : []),
    comment(comments.names),
    `techniques: [${TECHNIQUES[audience].join(', ')}]`,
    'personas: "*"',
    'brand: openai',
    '',
  ].join('\n');
}

/** For each point, one of the fakes that teach it; as many groups as leave room for others. */
function mustFor(
  points: readonly Point[],
  items: readonly LibraryItem[],
  fakes: number,
): readonly (readonly string[])[] {
  const letters = items.filter(
    ({ kind, genuine, brands }) =>
      kind === 'letters' && genuine === false && (brands?.includes('openai') ?? true),
  );
  const groups = points
    .map((point) => letters.filter(({ teaches }) => teaches.includes(point)).map(({ id }) => id))
    .filter((group) => group.length >= FEWEST);
  return groups.slice(0, Math.floor(fakes / 2));
}

/** In every shift one of the chosen fakes, and one of the chosen genuine letters. */
function mustOf(chosen: readonly string[], items: readonly LibraryItem[]): readonly (readonly string[])[] {
  const ids = (genuine: boolean): readonly string[] =>
    items.filter((one) => one.genuine === genuine && chosen.includes(one.id)).map(({ id }) => id);
  return [ids(false), ids(true)].filter((group) => group.length > 0);
}

/** A group of fewer would be the same letter in every shift, and may not fit this desk. */
const FEWEST = 3;

function comment(text: string, indent = ''): string {
  return text
    .split('\n')
    .map((line) => `${indent}# ${line}`)
    .join('\n');
}

function prose(
  key: string,
  said: Readonly<Record<UiLanguage, string>>,
  languages: readonly UiLanguage[],
): readonly string[] {
  return [
    `${key}:`,
    ...languages.flatMap((lang) => [
      `  ${lang}: |`,
      ...said[lang].split('\n').map((line) => (line === '' ? '' : `    ${line}`)),
    ]),
  ];
}

/** A text in YAML's double quotes: whatever a trainer types stays a text. */
export function quoted(text: string): string {
  return JSON.stringify(text.replace(/\p{Cc}+/gu, ' '));
}

/** Letters, digits and hyphens of a title; `my-level` where there is none. */
export function idOf(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  return plain === '' ? 'my-level' : plain;
}
