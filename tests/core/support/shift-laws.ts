import type { Level } from '../../../src/core/level/level.ts';
import type { Clue } from '../../../src/core/mail/clues/clue.ts';
import { settles } from '../../../src/core/mail/clues/clue.ts';
import { defang, hostOfAddress, hostOfUrl, registrableDomain } from '../../../src/core/mail/domains.ts';
import { maxActs } from '../../../src/core/mail/generate/compose.ts';
import { generateInbox } from '../../../src/core/mail/generate/inbox.ts';
import { isOdd } from '../../../src/core/mail/generate/profile.ts';
import type { Letter } from '../../../src/core/mail/letter.ts';
import { lookupFor, publicLetter } from '../../../src/core/mail/public/public-letter.ts';
import { publicDay, publicSite } from '../../../src/core/mail/public/public-papers.ts';
import { render } from '../../../src/core/mail/wording/render.ts';
import { partsOf } from '../../../src/core/session/parts.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';
import { YESTERDAY_KINDS } from '../../../src/core/session/yesterday.ts';

/** A law of every shift; gives what breaks it, in words, and nothing when it holds. */
export type ShiftLaw = { readonly says: string; readonly breaks: (shift: Shift) => readonly string[] };

export type Shift = { readonly level: Level; readonly session: Session };

/** From this many letters on, a shift is held to its make-up; below, it is a lesson. */
const BALANCED_FROM = 4;

export function openShift(level: Level, seed: number): Shift {
  return { level, session: beginSession(level, seed) };
}

const lettersOf = ({ session }: Shift): readonly Letter[] => session.inbox.letters;

function each(find: (letter: Letter, shift: Shift) => readonly string[]): ShiftLaw['breaks'] {
  return (shift) =>
    lettersOf(shift).flatMap((one) => find(one, shift).map((what) => `${one.template}: ${what}`));
}

function atLetter(session: Session, letter: Letter): Session {
  return { ...session, index: letter.index };
}

/** A clue that a player can string: its card and its tool lie on this desk, its part is there to be picked. */
function isFindable(clue: Clue, letter: Letter, { level, session }: Shift): boolean {
  const { tool } = clue;
  const onDesk = tool === 'sight' || tool === 'target' || tool === 'day' || level.tools.includes(tool);
  const carded = clue.rules.length > 0 && clue.rules.every((rule) => level.rules.includes(rule));
  return onDesk && carded && partsOf(atLetter(session, letter)).includes(clue.at);
}

function shareOf(shift: Shift, test: (clue: Clue) => boolean): number {
  const letters = lettersOf(shift);
  const settled = letters.filter((one) => one.clues.some((clue) => settles(clue) && test(clue)));
  return settled.length / letters.length;
}

const fold = (name: string): string => name.normalize('NFKC').toLowerCase();

function hostsOf(letter: Letter): readonly string[] {
  const urls = letter.blocks.flatMap(({ url }) => (url === null ? [] : [hostOfUrl(url)]));
  const reply = letter.replyTo === null ? [] : [hostOfAddress(letter.replyTo.address)];
  return [hostOfAddress(letter.from.address), ...reply, ...urls];
}

/** Those who see other wordings: who gave something away, who missed a fake, who doubted a genuine letter. */
export function readersOf(session: Session): readonly Session[] {
  const before = { template: 'any', category: 'supplier' } as const;
  return [
    session,
    { ...session, carry: { loot: ['code'], yesterday: null } },
    ...YESTERDAY_KINDS.map((kind) => ({ ...session, carry: { loot: [], yesterday: { kind, ...before } } })),
  ];
}

function textsOf(shift: Shift, lang: string): readonly string[] {
  const { session, level } = shift;
  const letters = lettersOf(shift).flatMap((letter) =>
    readersOf(session).flatMap((reader) => {
      const shown = publicLetter(letter, reader, lang);
      const lookup = lookupFor(reader, letter.vars, letter.senderVars);
      return [
        shown.subject,
        shown.from.name,
        ...shown.blocks.map((block) => block.text),
        ...shown.attachments.map((one) => one.name),
        ...letter.clues.flatMap((clue) => (clue.why === null ? [] : [render(clue.why, lookup, lang)])),
      ];
    }),
  );
  const papers = [
    ...publicDay(session, lang),
    ...publicSite(session, lang).flatMap((section) => section.entries),
  ].map((line) => line.text);
  return [
    ...letters,
    ...papers,
    level.title[lang] ?? '',
    level.briefing[lang] ?? '',
    level.debrief[lang] ?? '',
  ];
}

/** Keys that would tell the answer. */
const TELLING =
  /"(?:genuine|clues?|strength|decisive|technique|techniques|mark|template|phishScale|after|leaks|via)":/;

export const SHIFT_LAWS: readonly ShiftLaw[] = [
  {
    says: 'has the number of letters and fakes of its level, at most half of them fakes',
    breaks: ({ level, session }) => {
      const { letters } = session.inbox;
      const fakes = letters.filter((one) => !one.genuine).length;
      const counts = letters.length === level.letters.count && fakes === level.letters.fakes;
      const half = level.guided || fakes * 2 <= letters.length;
      return counts && half ? [] : [`${letters.length} letters, ${fakes} fakes`];
    },
  },
  {
    says: 'has in each fake a decisive clue that can be found and strung on this desk',
    breaks: each((letter, shift) =>
      letter.genuine ||
      letter.clues.some((clue) => clue.strength === 'decisive' && isFindable(clue, letter, shift))
        ? []
        : ['no decisive clue'],
    ),
  },
  {
    says: 'has in each genuine letter something that confirms and nothing that decides against it',
    breaks: each((letter, shift) => {
      if (!letter.genuine)
        return letter.clues.filter((one) => one.strength === 'confirming').map((one) => one.key);
      const decisive = letter.clues.filter((one) => one.strength === 'decisive').map((one) => one.key);
      const confirmed = letter.clues.some(
        (clue) => clue.strength === 'confirming' && isFindable(clue, letter, shift),
      );
      return confirmed ? decisive : [...decisive, 'nothing confirms it'];
    }),
  },
  {
    says: 'has every clue at a part that exists',
    breaks: each((letter, { session }) => {
      const parts = partsOf(atLetter(session, letter));
      return letter.clues
        .filter((clue) => !parts.includes(clue.at))
        .map((clue) => `${clue.key} at ${clue.at}`);
    }),
  },
  {
    says: 'has something odd but fine in a third of the genuine letters at least',
    breaks: (shift) => {
      const genuine = lettersOf(shift).filter((one) => one.genuine);
      const odd = genuine.filter(isOdd).length;
      return genuine.length === 0 || odd * 3 >= genuine.length ? [] : [`${odd} of ${genuine.length}`];
    },
  },
  {
    says: 'has two fakes at least that ride on something the reader did',
    breaks: (shift) => {
      if (lettersOf(shift).length < BALANCED_FROM) return [];
      const riding = lettersOf(shift).filter(
        (one) =>
          !one.genuine && one.clues.some((clue) => clue.at.startsWith('day.') && clue.key === 'trueEvent'),
      );
      return riding.length >= 2 ? [] : [`${riding.length}`];
    },
  },
  {
    says: 'is settled by the official site in 40 % of its letters at most, by any other tool or card in 60 %',
    breaks: (shift) => {
      if (lettersOf(shift).length < BALANCED_FROM) return [];
      const tools = (['site', 'loupe', 'headers', 'target'] as const).filter(
        (tool) => shareOf(shift, (clue) => clue.tool === tool) > (tool === 'site' ? 0.4 : 0.6),
      );
      const rules = shift.level.rules.filter(
        (rule) => shareOf(shift, (clue) => clue.rules.includes(rule)) > 0.6,
      );
      return [...tools, ...rules];
    },
  },
  {
    says: 'gives a day of three to six lines, or two for every seven letters, each before the letter that speaks of it',
    breaks: (shift) => {
      const { day } = shift.session.inbox;
      const late = lettersOf(shift).flatMap((letter) =>
        letter.clues
          .filter((clue) => clue.at.startsWith('day.'))
          .filter(
            (clue) => (day.find((line) => `day.${line.id}` === clue.at)?.minute ?? 1440) >= letter.minute,
          )
          .map((clue) => `${letter.template} before ${clue.at}`),
      );
      return day.length >= 3 && day.length <= maxActs(lettersOf(shift).length)
        ? late
        : [...late, `${day.length} lines`];
    },
  },
  {
    says: 'has for each act that a genuine letter answers its line and, where the account shows it, its entry',
    breaks: (shift) => {
      const { level, session } = shift;
      return lettersOf(shift).flatMap((letter) => {
        const act = level.letters.templates.find((one) => one.id === letter.template)?.act;
        if (!act || !letter.genuine) return [];
        const line = session.inbox.day.some((one) => one.id === act.id);
        const shown = level.acts.find((one) => one.id === act.id)?.entry ?? null;
        const entry = shown === null || session.inbox.site.some((one) => one.id === act.id);
        return line && entry ? [] : [`${letter.template} lacks ${act.id}`];
      });
    },
  },
  {
    says: 'writes hostile names that never equal a genuine one, folded or not',
    breaks: (shift) => {
      const { level, session } = shift;
      const houses = [
        ...level.brand.domains,
        ...level.brand.services,
        session.inbox.company.domain,
        ...session.inbox.company.suppliers.flatMap((one) => [one.domain, ...one.services]),
      ].map(fold);
      return lettersOf(shift).flatMap((letter) => {
        const { mark, address } = letter.from;
        const made = mark === null ? [] : [registrableDomain(hostOfAddress(address))];
        const own = letter.genuine
          ? hostsOf(letter).filter((host) => !houses.includes(fold(registrableDomain(host))))
          : [];
        const taken = made.filter((name) => houses.includes(fold(name)));
        return [...taken.map((name) => `${name} is genuine`), ...own.map((name) => `${name} is nobody's`)];
      });
    },
  },
  {
    says: 'leaves no live name once defanged',
    breaks: each((letter) => {
      const live = [
        letter.from.address,
        letter.replyTo?.address ?? '',
        ...letter.blocks.map(({ url }) => url ?? ''),
      ]
        .map(defang)
        .filter((text) => /https?:/i.test(text) || /[\p{L}\p{N}]\.\p{L}{2,}/u.test(text));
      return live;
    }),
  },
  {
    says: 'shows players nothing that tells the answer',
    breaks: each((letter, { session, level }) =>
      level.languages.flatMap((lang) => {
        const json = JSON.stringify(publicLetter(letter, session, lang));
        const told = TELLING.exec(json)?.[0] ?? (json.includes(letter.template) ? letter.template : null);
        const technique = letter.techniques.find((one) => json.includes(`"${one}"`)) ?? null;
        return [told, technique].filter((one) => one !== null);
      }),
    ),
  },
  {
    says: 'is the same in every language: as many blocks, the same addresses, the same variants',
    breaks: each((letter, { session, level }) => {
      const shown = level.languages.map((lang) => {
        const { blocks, from, replyTo, attachments, headers, to } = publicLetter(letter, session, lang);
        return JSON.stringify([
          blocks.map(({ part, url }) => [part, url]),
          from.address,
          replyTo?.address,
          attachments,
          headers,
          to,
        ]);
      });
      const partial = [letter.subject, ...letter.blocks.map((block) => block.text)].filter((text) =>
        level.languages.some((lang) => !text[lang]),
      );
      return new Set(shown).size === 1 && partial.length === 0 ? [] : [`${shown.join(' ≠ ')}`];
    }),
  },
  {
    says: 'leaves no placeholder in any text of any language',
    breaks: (shift) =>
      shift.level.languages.flatMap((lang) =>
        textsOf(shift, lang).filter((text) => /[{}]|undefined/.test(text)),
      ),
  },
  {
    says: 'is set as French sets it: curly apostrophes, no-break spaces',
    breaks: (shift) =>
      shift.level.languages.includes('fr')
        ? textsOf(shift, 'fr').filter((text) =>
            /'| [:;?!»%€]|«(?!\u00a0)|\s\u00a0|(?<![\s\u00a0?!])[?!](?=\s|$)/.test(text),
          )
        : [],
  },
];

/** Every break of every law over the seeds, shortened to what a reader can take in. */
export function brokenLaws(
  level: Level,
  seeds: readonly number[],
  laws: readonly ShiftLaw[],
): readonly string[] {
  const found = new Map<string, number>();
  for (const seed of seeds) {
    const shift = openShift(level, seed);
    for (const law of laws) {
      for (const what of law.breaks(shift)) {
        const key = `${level.id} ${law.says} — ${what}`;
        if (!found.has(key)) found.set(key, seed);
      }
    }
  }
  return [...found].map(([key, seed]) => `seed ${seed}: ${key}`).slice(0, 40);
}

/** Share of genuine letters at each place of the pile, over the seeds. */
export function genuineByPlace(level: Level, seeds: readonly number[]): readonly number[] {
  const counts = Array.from({ length: level.letters.count }, () => 0);
  for (const seed of seeds) {
    generateInbox(level, seed).letters.forEach((letter, at) => {
      if (letter.genuine) counts[at] = (counts[at] ?? 0) + 1;
    });
  }
  return counts.map((count) => count / seeds.length);
}
