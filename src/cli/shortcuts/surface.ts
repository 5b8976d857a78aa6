import type { Level } from '../../core/level/level.ts';
import { LEAKS } from '../../core/level/words.ts';
import { hostOfAddress, hostOfUrl, registrableDomain } from '../../core/mail/domains.ts';
import type { Letter } from '../../core/mail/letter.ts';
import { type PublicLetter, publicLetter } from '../../core/mail/public/public-letter.ts';
import type { Session } from '../../core/session/session.ts';
import { URGENT, WEEKDAYS } from './word-lists.ts';

/** What somebody sees of a letter who does not read it: one number a feature. */
export type Surface = Readonly<Record<string, number>>;

/** Clues and cues by which the author of a template says that its words carry a slip. */
const SLIPS = ['spellingSlip', 'clumsyText'];

/** Surface features of one letter at its place in the pile, in one language. */
export function surfaceOf(letter: Letter, session: Session, lang: string): Surface {
  const shown = publicLetter(letter, session, lang);
  const text = [shown.subject, ...shown.blocks.map((block) => block.text)].join(' ');
  const links = shown.blocks.flatMap(({ url }) => (url === null ? [] : [url]));
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return {
    length: count(/[\p{L}\p{N}][^\s]*/gu),
    links: links.length,
    attachments: shown.attachments.length,
    controls: links.length + shown.attachments.length + (shown.replyTo === null ? 0 : 1),
    digits: count(/\d/g),
    capitals: count(/\p{Lu}/gu),
    exclamations: count(/!/g),
    greetsByName: greetsByName(shown, session) ? 1 : 0,
    ...Object.fromEntries(LEAKS.map((leak) => [`leak:${leak}`, letter.leaks.includes(leak) ? 1 : 0])),
    urgency: count(URGENT[lang] ?? URGENT['en'] ?? /^$/),
    hour: letter.minute / 60,
    weekday: count(WEEKDAYS[lang] ?? WEEKDAYS['en'] ?? /^$/),
    ...senderOf(letter, session),
    linkIsSender: linkIsSender(shown, links),
    [`category:${letter.category}`]: 1,
    position: letter.index,
    slips: slipsOf(letter, session.level),
  };
}

function greetsByName(shown: PublicLetter, session: Session): boolean {
  const first = shown.blocks[0]?.text ?? '';
  return first.includes(session.reader.first ?? session.inbox.persona.first);
}

/** Whose name stands before the address, and what kind of ending it has. */
function senderOf(letter: Letter, { level, inbox }: Session): Surface {
  const brand = letter.house === level.brand;
  const person = !brand && letter.house.domains[0] === inbox.company.domain;
  const tld = hostOfAddress(letter.from.address).split('.').at(-1) ?? '';
  return {
    'sender:brand': brand ? 1 : 0,
    'sender:person': person ? 1 : 0,
    'sender:supplier': brand || person ? 0 : 1,
    'tld:example': tld === 'example' ? 1 : 0,
    'tld:com': tld === 'com' ? 1 : 0,
    'tld:other': tld === 'example' || tld === 'com' ? 0 : 1,
  };
}

/** 1 where every link leads to the sender's own domain, 0 where none does, ½ without links. */
function linkIsSender(shown: PublicLetter, links: readonly string[]): number {
  if (links.length === 0) return 0.5;
  const own = registrableDomain(hostOfAddress(shown.from.address));
  return links.filter((url) => registrableDomain(hostOfUrl(url)) === own).length / links.length;
}

/** Slips as the template declares them: `spelling` among the cues of a fake, such a clue in any letter. */
function slipsOf(letter: Letter, level: Level): number {
  const template = level.letters.templates.find((one) => one.id === letter.template);
  const cues = template?.cues.filter((cue) => cue === 'spelling').length ?? 0;
  return Math.max(cues, letter.clues.filter((clue) => SLIPS.includes(clue.key)).length);
}
