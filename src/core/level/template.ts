import type { AuthoredClueKind } from '../mail/clues/catalogue.ts';
import type { LookalikeId } from '../mail/techniques/technique.ts';
import type { YesterdayKind } from '../session/yesterday.ts';
import type { Text } from './text.ts';
import type { AttachmentKind, Cue, Loot, Role, Section } from './words.ts';

/** Whom a letter claims to be from: this fixes the domains that it is judged against. */
export type Claim =
  | { readonly house: 'brand'; readonly sender: string }
  | { readonly house: 'company'; readonly person: Role }
  | { readonly house: 'supplier'; readonly supplier: string };

/**
 * How the address or host differs from the claimed house's own.
 * `genuine`: its own. `service`: an outside service named in its pack. `lookalike`: a name made by a technique.
 * `spoofed`: its own name written on a letter that fails DMARC. `displayName`: its name over another house's address.
 */
export const VIAS = ['genuine', 'service', 'lookalike', 'spoofed', 'displayName'] as const;
export type Via = (typeof VIAS)[number];

/**
 * How the target of a link differs from the claimed house's own: `genuine`, `service` and `lookalike` as for
 * addresses, `displayName` somebody else's host, the others a technique of links.
 */
export const LINK_VIAS = [
  'genuine',
  'service',
  'lookalike',
  'displayName',
  'userAt',
  'brandInPath',
  'openRedirect',
  'shortener',
] as const;
export type LinkVia = (typeof LINK_VIAS)[number];

export type SenderSpec = {
  readonly claim: Claim;
  /** What stands before the address; null takes the house's own name. */
  readonly name: Text | null;
  /** The part before @; null takes the claimed sender's own. */
  readonly local: string | null;
  readonly via: Via;
};

/** Wordings after a fake that was trusted and after a genuine letter that was reported. */
export type YesterdayVariants = { readonly [K in YesterdayKind]: readonly Text[] };

export type Block =
  | {
      readonly kind: 'prose';
      readonly id: string;
      readonly variants: readonly Text[];
      /** The same place in the words of somebody who knows what the player let slip. */
      readonly aware: readonly Text[];
      /** The same place in the words of somebody who knows yesterday's worst verdict. */
      readonly yesterday: YesterdayVariants | null;
    }
  | {
      readonly kind: 'link';
      readonly id: string;
      readonly variants: readonly Text[];
      /** A host of the claimed house (`site`, `help`, `app`) before any technique is applied. */
      readonly host: string;
      readonly path: string;
      readonly via: LinkVia;
      /** Shown as a QR code, with the text as its caption. */
      readonly qr: boolean;
    };

export type ClueSpec = {
  readonly at: string;
  readonly kind: AuthoredClueKind;
  readonly why: Text | null;
};

/** An event in the brand's account that the letter speaks of, and the block that speaks of it. */
export type EventSpec = {
  readonly section: Section;
  /** The block of the letter that claims the event. */
  readonly at: string;
  /** What the official site shows; null where the event never happened (fakes only). */
  readonly entry: Text | null;
};

export type Template = {
  readonly id: string;
  readonly genuine: boolean;
  readonly category: string;
  readonly from: SenderSpec;
  readonly replyTo: { readonly local: string; readonly via: Exclude<Via, 'spoofed'> } | null;
  /** The act of Your day that it answers (genuine) or rides on (fake). */
  readonly act: { readonly id: string; readonly at: string } | null;
  readonly event: EventSpec | null;
  readonly subjects: readonly Text[];
  readonly body: readonly Block[];
  readonly attachments: readonly { readonly name: string; readonly kind: AttachmentKind }[];
  /** SPF broken by forwarding while DKIM passes: odd, but fine. */
  readonly forwarded: boolean;
  /** Genuine suppliers only: no seal holds, and the house has given no order for that. Odd, but fine. */
  readonly unsealed: boolean;
  readonly clues: readonly ClueSpec[];
  /** Fakes only: what trusting it gives away. */
  readonly after: Loot | null;
  /** Fakes only: Phish Scale premise alignment, five elements of 0, 2, 4, 6 or 8. */
  readonly premise: readonly number[] | null;
  /** Phish Scale cues that the wording carries, one a counted instance. */
  readonly cues: readonly Cue[];
  /** Names of techniques that this template may use; empty: all that the level allows. */
  readonly techniques: readonly LookalikeId[];
};
