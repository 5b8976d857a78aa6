import { lookupFor, publicLetter } from '../../../src/core/mail/public/public-letter.ts';
import { publicDay, publicSite } from '../../../src/core/mail/public/public-papers.ts';
import { render } from '../../../src/core/mail/wording/render.ts';
import type { Session } from '../../../src/core/session/session.ts';
import { readersOf, type ShiftLaw } from './shift-laws.ts';

/** Every text of a shift in `lang`, for each reader with words of their own, with what it is of. */
export function wordsOf(session: Session, lang: string): readonly string[] {
  const letters = session.inbox.letters.flatMap((letter) =>
    readersOf(session).flatMap((reader) => {
      const shown = publicLetter(letter, reader, lang);
      const lookup = lookupFor(reader, letter.vars, letter.senderVars);
      const said = [shown.subject, shown.from.name, ...shown.blocks.map((block) => block.text)];
      const why = letter.clues.flatMap((clue) => (clue.why === null ? [] : [render(clue.why, lookup, lang)]));
      return [...said, ...shown.attachments.map((one) => one.name), ...why].map(
        (text) => `${letter.template}: ${text}`,
      );
    }),
  );
  const papers = [
    ...publicDay(session, lang),
    ...publicSite(session, lang).flatMap((section) => section.entries),
  ].map((line) => `${line.part}: ${line.text}`);
  const { title, briefing, debrief } = session.level;
  return [...letters, ...papers, ...[title, briefing, debrief].map((text) => `level: ${text[lang] ?? ''}`)];
}

const SPACING = / {2}|\s[,.](?!\S)|: $|\s$/;

/** French words that lose their vowel before another one. */
const UNELIDED =
  /(?<![\p{L}’-])(?:de|que|le|la|je|me|te|ne|se|ce|lorsque|puisque|jusque|quoique)[ \u00a0](?=[aeiouyàâäéèêëîïôöùûüœæ])(?!(?:onz|oui\b|yaourt|yacht|uhlan|ouistiti|un\b))/iu;

/** `le`, `la`, `de le` … that contract. */
const UNCONTRACTED = /(?<![\p{L}’-])(?:de le|de les|à le|à les)[ \u00a0](?!\p{L}+(?:er|ir|re)(?!\p{L}))/iu;

/** Words that are English alone; names of people, firms and products have none of them. */
const ENGLISH =
  /(?<![\p{L}’'-])(?:the|and|your|you|with|from|this|that|have|please|click|here|our|are|was|not|will|account|password|link|update|file|meeting|team|thanks|hello|dear)(?![\p{L}’'-])/iu;

const FRENCH =
  /(?<![\p{L}’'-])(?:vous|votre|vos|nous|notre|pour|avec|merci|bonjour|est|une|cette|mot de passe|facture|lien)(?![\p{L}’'-])/iu;

/** A participle about the reader that does not follow the reader's gender. */
const UNGENDERED =
  /(?<!\p{L})vous (?:êtes|étiez|serez|avez été|aviez été|seriez) (?:\p{L}+ment |bien |déjà |encore )?(?:\p{L}+(?:é|ée)|inscrite?|prête?|sûre?|certaine?|seule?)(?![\p{L}·])/iu;

const each =
  (lang: string, test: RegExp): ShiftLaw['breaks'] =>
  ({ level, session }) =>
    level.languages.includes(lang) ? wordsOf(session, lang).filter((text) => test.test(text)) : [];

/** French signs that want a no-break space, straight apostrophes in any language. */
const UNSET: Readonly<Record<string, RegExp>> = {
  fr: / [:;?!»]|« |\p{L}'\p{L}|\d[ \u202f](?:\d{3}\b|€)/u,
  en: /\p{L}'\p{L}/u,
};

/** Which laws of the wording one text in `lang` breaks. */
export function faultsOfText(text: string, lang: string): readonly string[] {
  const laws: readonly (readonly [string, RegExp])[] = [
    ['spacing', SPACING],
    ['typography', UNSET[lang] ?? /$^/],
    ...(lang === 'fr'
      ? ([
          ['elision', UNELIDED],
          ['contraction', UNCONTRACTED],
          ['English', ENGLISH],
          ['gender', UNGENDERED],
        ] as const)
      : ([['French', FRENCH]] as const)),
  ];
  return text === '' ? ['empty'] : laws.filter(([, law]) => law.test(text)).map(([name]) => name);
}

/** Laws of the wording itself: what a careful native writer would not leave in. */
export const TEXT_LAWS: readonly ShiftLaw[] = [
  {
    says: 'leaves no double space, no space before a comma, no empty text',
    breaks: ({ level, session }) =>
      level.languages.flatMap((lang) => wordsOf(session, lang).filter((text) => SPACING.test(text))),
  },
  { says: 'elides before a vowel in French', breaks: each('fr', UNELIDED) },
  { says: 'contracts de le and à le in French', breaks: each('fr', UNCONTRACTED) },
  { says: 'has no English word in French', breaks: each('fr', ENGLISH) },
  { says: 'has no French word in English', breaks: each('en', FRENCH) },
  {
    says: 'has addresses and links that parse',
    breaks: ({ session }) =>
      session.inbox.letters.flatMap((letter) => {
        const addresses = [letter.from, ...(letter.replyTo === null ? [] : [letter.replyTo])].map(
          (one) => one.address,
        );
        const urls = letter.blocks.flatMap(({ url }) => (url === null ? [] : [url]));
        return [
          ...addresses.filter((one) => !/^[\w.+-]+@[\p{L}\p{N}.-]+\.[a-z]{2,}$/u.test(one)),
          ...urls.filter((one) => !URL.canParse(one)),
        ].map((what) => `${letter.template}: ${what}`);
      }),
  },
];

/** French texts of a level's templates in which the reader's gender is not left open. */
export function ungendered(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => UNGENDERED.test(text.replace(/\{[^{}]*\}/g, '')));
}
