import type { Session } from '../../session/session.ts';
import { slipsBefore } from '../../session/telephone.ts';
import type { Yesterday } from '../../session/yesterday.ts';
import { hostOfAddress } from '../domains.ts';
import { emailOf, readerVars, worldVars } from '../generate/world-vars.ts';
import type { Check, Letter, LetterBlock } from '../letter.ts';
import { categoryWords } from '../wording/category-words.ts';
import { render } from '../wording/render.ts';
import { formatMinute, type Lookup, layered, type Vars } from '../wording/vars.ts';

export type PublicAddress = { readonly name: string; readonly address: string };

export type PublicBlock = {
  readonly part: string;
  readonly text: string;
  readonly url: string | null;
  readonly qr: boolean;
};

export type PublicHeaders = {
  readonly returnPath: string;
  readonly spf: Check;
  readonly dkim: Check;
  readonly dmarc: Check;
  readonly dkimDomain: string | null;
  readonly raw: readonly string[];
};

/** What the panes get of a letter. Nothing in it tells the answer: no truth, no clue, no technique, no mark. */
export type PublicLetter = {
  readonly index: number;
  readonly lang: string;
  readonly time: string;
  readonly from: PublicAddress;
  readonly replyTo: PublicAddress | null;
  readonly to: string;
  readonly subject: string;
  readonly blocks: readonly PublicBlock[];
  readonly attachments: readonly { readonly part: string; readonly name: string; readonly kind: string }[];
  readonly headers: PublicHeaders;
};

/** The letter as this session's reader sees it, in `lang`; the wording that knows a slip where there was one. */
export function publicLetter(letter: Letter, session: Session, lang: string): PublicLetter {
  const { yesterday } = session.carry;
  const lookup = lookupFor(session, letter.vars, letter.senderVars, yesterdayVars(yesterday));
  const slipped = slipsBefore(session, letter.index).length > 0;
  const say = (text: Letter['subject']): string => render(text, lookup, lang);
  const to = emailOf(session.inbox.persona, session.inbox.company);
  return {
    index: letter.index,
    lang,
    time: formatMinute(letter.minute),
    from: { name: say(letter.from.name), address: letter.from.address },
    replyTo:
      letter.replyTo === null ? null : { name: say(letter.replyTo.name), address: letter.replyTo.address },
    to,
    subject: say(letter.subject),
    blocks: letter.blocks.map(({ id, text, aware, yesterday: worded, url, qr }) => ({
      part: id,
      text: say(slipped && aware !== null ? aware : (wordedFor(yesterday, worded) ?? text)),
      url,
      qr,
    })),
    attachments: letter.attachments.map(({ name, kind }, at) => ({
      part: `attachment.${at}`,
      name: say({ en: name }),
      kind,
    })),
    headers: headersOf(letter, to),
  };
}

const NO_VARS: Vars = {};

function yesterdayVars(yesterday: Yesterday | null): Vars {
  return yesterday === null ? NO_VARS : { yesterday: categoryWords(yesterday.category) };
}

function wordedFor(yesterday: Yesterday | null, words: LetterBlock['yesterday']): LetterBlock['text'] | null {
  return yesterday === null || words === null ? null : words[yesterday.kind];
}

/** What names stand for in texts of a shift: the reader's own data first, then `layers`, then the world's. */
export function lookupFor(session: Session, ...layers: readonly Vars[]): Lookup {
  const { persona, company } = session.inbox;
  return layered(readerVars(persona, company, session.reader), ...layers, worldVars(session.level, company));
}

function headersOf(letter: Letter, to: string): PublicHeaders {
  const { seal } = letter;
  const fromHost = hostOfAddress(letter.from.address);
  const signer = seal.dkimDomain === null ? '' : ` header.d=${seal.dkimDomain}`;
  return {
    returnPath: seal.returnPath,
    spf: seal.spf,
    dkim: seal.dkim,
    dmarc: seal.dmarc,
    dkimDomain: seal.dkimDomain,
    raw: [
      `Return-Path: <${seal.returnPath}>`,
      `From: <${letter.from.address}>`,
      ...(letter.replyTo === null ? [] : [`Reply-To: <${letter.replyTo.address}>`]),
      `To: <${to}>`,
      `Authentication-Results: spf=${seal.spf} smtp.mailfrom=${seal.returnPath};`,
      `  dkim=${seal.dkim}${signer};`,
      `  dmarc=${seal.dmarc} header.from=${fromHost}`,
    ],
  };
}
