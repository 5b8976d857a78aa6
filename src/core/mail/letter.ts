import type { Via } from '../level/template.ts';
import type { Text } from '../level/text.ts';
import type { AttachmentKind, Leak, Loot } from '../level/words.ts';
import type { YesterdayKind } from '../session/yesterday.ts';
import type { Clue } from './clues/clue.ts';
import type { PhishScale } from './phish-scale.ts';
import type { TechniqueId } from './techniques/technique.ts';
import type { Vars } from './wording/vars.ts';

export type Address = {
  readonly name: Text;
  readonly address: string;
  /** Half-open range of the host's characters that a technique made; null in a genuine name. */
  readonly mark: readonly [number, number] | null;
};

export type LetterBlock = {
  readonly id: string;
  readonly text: Text;
  /** In the words of somebody who knows what the player let slip; null where there is no such wording. */
  readonly aware: Text | null;
  /** In the words of somebody who knows yesterday's worst verdict; null where there is no such wording. */
  readonly yesterday: { readonly [K in YesterdayKind]: Text } | null;
  readonly url: string | null;
  /** Shown as a QR code. */
  readonly qr: boolean;
};

export type Check = 'pass' | 'fail' | 'none';

export type Seal = {
  readonly returnPath: string;
  readonly spf: Check;
  readonly dkim: Check;
  readonly dkimDomain: string | null;
  readonly dmarc: Check;
};

/** A generated letter, language-free and with its truth inside. What a player may see is `publicLetter`. */
export type Letter = {
  readonly index: number;
  readonly template: string;
  readonly genuine: boolean;
  readonly category: string;
  /** Minutes since midnight at which it arrived. */
  readonly minute: number;
  readonly via: Via;
  readonly from: Address;
  readonly replyTo: Address | null;
  readonly subject: Text;
  readonly blocks: readonly LetterBlock[];
  readonly attachments: readonly { readonly name: string; readonly kind: AttachmentKind }[];
  readonly seal: Seal;
  readonly clues: readonly Clue[];
  readonly techniques: readonly TechniqueId[];
  readonly leaks: readonly Leak[];
  readonly after: Loot | null;
  readonly phishScale: PhishScale | null;
  /** Domains that the claimed sender really has, and the services that really send for it. */
  readonly house: House;
  /** What placeholders about the event stand for, and those about the claimed sender. */
  readonly vars: Vars;
  readonly senderVars: Vars;
};

export type House = {
  readonly name: string;
  readonly domains: readonly string[];
  readonly services: readonly string[];
  readonly dmarcReject: boolean;
};

/** The id of the entry that a letter (by its place in the pile) leaves on the official site. */
export function entryOfLetter(index: number): string {
  return `letter-${index}`;
}
