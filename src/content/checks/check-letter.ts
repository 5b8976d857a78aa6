import type { Level } from '../../core/level/level.ts';
import { ROLES } from '../../core/level/words.ts';
import { clueEntry } from '../../core/mail/clues/catalogue.ts';
import { placeholderNames } from '../../core/mail/wording/placeholder.ts';
import { ALL_VARS, READER_VARS, YESTERDAY_VAR } from '../../core/mail/wording/var-names.ts';
import { YESTERDAY_KINDS } from '../../core/session/yesterday.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Sourced } from '../library.ts';
import type { RawLetter } from '../schema/letter-schema.ts';
import { LANGUAGE_TAG, type RawText } from '../schema/scalars.ts';
import { hintFor } from '../yaml/hints.ts';
import { checkHostileNames } from './check-names.ts';
import { sameInBoth, wordingFaults } from './check-wording.ts';

export const MAX_WORDS = 110;
const HOSTS = ['site', 'help', 'app'];

type Where = Pick<Level, 'languages' | 'acts' | 'brand' | 'companies'>;

/** What is wrong in one letter, wherever it is used: texts, references, clues that point at nothing. */
export function checkLetter(letter: Sourced<RawLetter>, where: Where): readonly Diagnostic[] {
  return [
    ...checkClaim(letter, where),
    ...checkReferences(letter, where),
    ...checkTexts(letter, where),
    ...checkClues(letter),
    ...checkSeal(letter),
    ...checkLength(letter, where.languages),
    ...(letter.item.genuine
      ? []
      : checkHostileNames(textsOf(letter.item, letter.path).filter(isSaid), letter.source, where.brand)),
  ];
}

/** What the sender says; a clue's `why` speaks in the game's own voice. */
function isSaid({ path }: PlacedText): boolean {
  return path.at(-1) !== 'why';
}

function checkClaim({ item, source, path }: Sourced<RawLetter>, where: Where): readonly Diagnostic[] {
  const { from } = item;
  const claims = [from.sender, from.person, from.supplier].filter((one) => one !== undefined);
  if (claims.length !== 1)
    return [source.report('schema/one-claim', [...path, 'from'], {}, { place: 'key' })];
  const senders = where.brand.senders.map((one) => one.id);
  if (from.sender !== undefined && !senders.includes(from.sender)) {
    return [
      source.report('ref/unknown-sender', [...path, 'from', 'sender'], {
        id: from.sender,
        ...hintFor(from.sender, senders),
      }),
    ];
  }
  const { supplier, person } = from;
  const without = where.companies.find((one) => person && !one.people.some(({ role }) => role === person));
  if (person !== undefined && without !== undefined) {
    const roles = without.people.map(({ role }) => role);
    return [
      source.report('ref/unknown-person', [...path, 'from', 'person'], {
        id: person,
        company: without.name,
        ...hintFor(person, roles),
      }),
    ];
  }
  const lacking = where.companies.filter(
    (one) => supplier && !one.suppliers.some(({ id }) => id === supplier),
  );
  return supplier === undefined || lacking.length === 0
    ? []
    : [
        source.report('ref/unknown-supplier', [...path, 'from', 'supplier'], {
          id: supplier,
          ...hintFor(supplier, lacking[0]?.suppliers.map(({ id }) => id) ?? []),
        }),
      ];
}

function checkReferences({ item, source, path }: Sourced<RawLetter>, where: Where): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const parts = partsOf(item);
  const act = item.act;
  const acts = where.acts.map((one) => one.id);
  if (act !== undefined && !acts.includes(act.id)) {
    found.push(
      source.report('ref/unknown-act', [...path, 'act', 'id'], { id: act.id, ...hintFor(act.id, acts) }),
    );
  }
  for (const [key, at] of [
    ['act', act?.at],
    ['event', item.event?.at],
  ] as const) {
    if (at !== undefined && !parts.includes(at)) {
      found.push(source.report('clue/no-such-part', [...path, key, 'at'], { at, ...hintFor(at, parts) }));
    }
  }
  const shown = where.acts.find((one) => one.id === act?.id)?.entry?.section;
  if (item.genuine && act !== undefined && item.event !== undefined && item.event.section !== shown) {
    const at = `site.${item.event.section}.${act.id}`;
    const sections = shown === undefined ? [] : [shown];
    found.push(
      source.report('clue/no-such-part', [...path, 'event', 'section'], { at, ...hintFor(at, sections) }),
    );
  }
  item.body.forEach((block, index) => {
    if (block.host !== undefined && !HOSTS.includes(block.host)) {
      found.push(
        source.report('ref/unknown-host', [...path, 'body', index, 'host'], {
          id: block.host,
          ...hintFor(block.host, HOSTS),
        }),
      );
    }
    if (block.say === undefined && block.link === undefined) {
      found.push(
        source.report('schema/missing-key', [...path, 'body', index], {
          key: 'say',
          shape: 'say: [{ en: "…", fr: "…" }]',
        }),
      );
    }
  });
  return found;
}

function partsOf(letter: RawLetter): readonly string[] {
  return [
    'from',
    'subject',
    ...(letter.replyTo === undefined ? [] : ['replyTo']),
    ...letter.body.map((block) => block.id),
    ...(letter.attachments ?? []).map((_, at) => `attachment.${at}`),
  ];
}

/** What only fakes may name: a number or an account that stands in no directory. */
const OUTSIDE = [
  ['phone', 'outsideNumber'],
  ['account', 'outsidePayment'],
] as const;

function checkClues(letter: Sourced<RawLetter>): readonly Diagnostic[] {
  const { item, source, path } = letter;
  const parts = partsOf(item);
  const named = textsOf(item, path).filter(() => item.genuine);
  const outside = named.flatMap(({ text, path: at }) =>
    OUTSIDE.filter(([name]) =>
      Object.values(toRecord(text)).some((one) => placeholderNames(one).includes(name)),
    ).map(([, kind]) => source.report('clue/decisive-in-genuine', at, { id: item.id, kind })),
  );
  const authored = (item.clues ?? []).flatMap(({ at, kind }, index) => {
    const here = [...path, 'clues', index];
    if (!parts.includes(at))
      return [source.report('clue/no-such-part', [...here, 'at'], { at, ...hintFor(at, parts) })];
    const wrong = item.genuine && clueEntry(kind).strength === 'decisive';
    return wrong ? [source.report('clue/decisive-in-genuine', [...here, 'kind'], { id: item.id, kind })] : [];
  });
  return [...outside, ...authored];
}

function toRecord(text: RawText): Readonly<Record<string, string>> {
  return typeof text === 'string' ? { text } : text;
}

export type PlacedText = {
  readonly text: RawText;
  readonly path: readonly PropertyKey[];
  /** Values as machines write them: how they are set is no matter. */
  readonly data?: boolean;
};

function textsOf(letter: RawLetter, path: readonly PropertyKey[]): readonly PlacedText[] {
  const list = (texts: readonly RawText[] | undefined, ...at: PropertyKey[]): PlacedText[] =>
    (texts ?? []).map((text, index) => ({ text, path: [...path, ...at, index] }));
  const one = (text: RawText | undefined, ...at: PropertyKey[]): PlacedText[] =>
    text === undefined ? [] : [{ text, path: [...path, ...at] }];
  return [
    ...one(letter.from.name, 'from', 'name'),
    ...list(letter.subjects, 'subjects'),
    ...letter.body.flatMap((block, at) => [
      ...list(block.say, 'body', at, 'say'),
      ...list(block.aware, 'body', at, 'aware'),
      ...YESTERDAY_KINDS.flatMap((kind) => list(block.yesterday?.[kind], 'body', at, 'yesterday', kind)),
      ...list(block.link, 'body', at, 'link'),
    ]),
    ...one(letter.event?.entry, 'event', 'entry'),
    ...(letter.clues ?? []).flatMap((clue, at) => one(clue.why, 'clues', at, 'why')),
  ];
}

function checkTexts(
  { item, source, path }: Sourced<RawLetter>,
  { languages, companies }: Where,
): readonly Diagnostic[] {
  const nobody = ROLES.filter((role) =>
    companies.some((one) => !one.people.some((who) => who.role === role)),
  );
  const unsaid = [...nobody.map((role) => `${role}.`), ...withoutDirectory(item)];
  const known = ALL_VARS.filter((name) => !unsaid.some((front) => name.startsWith(front)));
  return textsOf(item, path).flatMap((placed) => {
    const names = placed.path.includes('yesterday') ? [...known, YESTERDAY_VAR] : known;
    return checkText(placed, source, languages, names);
  });
}

/** Placeholders without a value: the directory has nothing for the brand, and no account for our people. */
function withoutDirectory({ from }: RawLetter): readonly string[] {
  if (from.sender !== undefined) return ['senderPhone', 'senderAccount'];
  return from.person === undefined ? [] : ['senderAccount'];
}

/** Only a supplier may leave its letters unsealed: brand and company order rejection. */
function checkSeal({ item, source, path }: Sourced<RawLetter>): readonly Diagnostic[] {
  const fits = item.genuine && item.from.supplier !== undefined && (item.from.via ?? 'genuine') === 'genuine';
  return item.unsealed && !fits
    ? [source.report('letter/unsealed', [...path, 'unsealed'], {}, { place: 'key' })]
    : [];
}

/** A text has every language of the level, and only placeholders that have a value. */
export function checkText(
  { text, path, data = false }: PlacedText,
  source: Sourced<unknown>['source'],
  languages: readonly string[],
  known: readonly string[] = ALL_VARS,
): readonly Diagnostic[] {
  const broken =
    typeof text === 'string' ? undefined : Object.entries(text).find(([key]) => !LANGUAGE_TAG.test(key));
  if (broken !== undefined && broken[1] === '')
    return [source.report('yaml/placeholder-first', path, { quoted: `"{${broken[0]}} …"` })];
  if (broken !== undefined)
    return [source.report('yaml/colon-in-text', path, { quoted: `"${broken[0]}: ${broken[1]}"` })];
  if (typeof text === 'string' && languages.length > 1)
    return [source.report('text/one-language-only', path)];
  const byLang = typeof text === 'string' ? { [languages[0] ?? 'en']: text } : text;
  const missing = languages
    .filter((lang) => !byLang[lang]?.trim())
    .map((lang) => source.report('text/missing-language', path, { lang }));
  const unknown = Object.entries(byLang).flatMap(([lang, value]) =>
    [
      ...placeholderNames(value).filter((name) => name !== 'g' && !known.includes(name)),
      ...strayBraces(value),
    ].map((name) =>
      source.report('text/unknown-placeholder', typeof text === 'string' ? path : [...path, lang], {
        name,
        ...hintFor(name, known),
      }),
    ),
  );
  const unelided = Object.entries(byLang).flatMap(([lang, value]) =>
    (lang.startsWith('fr') ? elisionFaults(value) : []).map((params) =>
      source.report('text/elision', typeof text === 'string' ? path : [...path, lang], params),
    ),
  );
  const wording = data
    ? []
    : Object.entries(byLang).flatMap(([lang, value]) =>
        wordingFaults(value, lang).map(({ code, params, severity }) =>
          source.report(code, typeof text === 'string' ? path : [...path, lang], params, { severity }),
        ),
      );
  const twins = data ? null : sameInBoth(byLang);
  const same =
    twins === null
      ? []
      : [
          source.report(
            'text/same-in-both',
            [...path, twins[1]],
            { first: twins[0], second: twins[1] },
            { severity: 'warning' },
          ),
        ];
  return [...missing, ...unknown, ...unelided, ...wording, ...same];
}

/** Placeholders whose value is a name or a word, which may begin with a vowel. */
const WORDS: readonly string[] = [
  ...READER_VARS.filter((name) => !['orgId', 'userId', 'g'].includes(name)),
  'company',
  'companyDomain',
  'brand',
  'brandDomain',
  'supplier',
  'chat',
  'analytics',
];

/** `de {city}`, `d'{city}` and the like, each with what to write in its place. */
function elisionFaults(text: string): readonly { readonly wrong: string; readonly right: string }[] {
  const found = text.matchAll(/(?<!\p{L})(de |que |d['’]|qu['’])\{([\w.]+)\}/giu);
  return [...found].flatMap(([wrong, word = '', name = '']) => {
    const isWord = WORDS.includes(name) || /\.(name|first)$/.test(name);
    const whole = /^d/i.test(word) ? 'de' : 'que';
    return isWord ? [{ wrong, right: `{${whole}:${name}}` }] : [];
  });
}

/** Braces that belong to no placeholder would stand in the letter as they are. */
function strayBraces(text: string): readonly string[] {
  const [stray] = text.replace(/\{[^{}]*\}/g, '').match(/[{}]\s*[\w.:]*/) ?? [];
  return stray === undefined ? [] : [stray.slice(1).trim()];
}

function checkLength(
  { item, source, path }: Sourced<RawLetter>,
  languages: readonly string[],
): readonly Diagnostic[] {
  return languages.flatMap((lang) => {
    const longest = (texts: readonly RawText[] | undefined): number =>
      Math.max(
        0,
        ...(texts ?? []).map((text) => words(typeof text === 'string' ? text : (text[lang] ?? ''))),
      );
    const total = item.body.reduce((sum, block) => sum + longest(block.say) + longest(block.link), 0);
    return total <= MAX_WORDS
      ? []
      : [
          source.report(
            'text/too-long',
            [...path, 'body'],
            { words: String(total), lang, limit: String(MAX_WORDS) },
            { place: 'key', severity: 'warning' },
          ),
        ];
  });
}

export function words(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
