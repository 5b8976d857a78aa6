import type { TopicId } from '../../core/score/topics.ts';

/** Situations in which people open the guide without playing; each has its page, `doubt-<id>`. */
export const DOUBT_IDS = [
  'code',
  'closed',
  'knows',
  'address',
  'number',
  'invoice',
  'boss',
  'qr',
  'phone',
  'clicked',
  'gave',
  'unsure',
] as const;
export type DoubtId = (typeof DOUBT_IDS)[number];

/** At most so many steps stand under “what to do now”. */
export const MOST_STEPS = 5;

/** The address of the page with all situations. */
export const DOUBT_PAGE = 'doubt';

/** What each situation may turn out to be. */
export const DOUBT_TOPICS: Readonly<Record<DoubtId, readonly TopicId[]>> = {
  code: ['giveaway:secretAsked', 'pretext:securityDesk', 'pretext:twoStep', 'lever:hurry'],
  closed: ['giveaway:noSuchEvent', 'giveaway:contradictsNotice', 'oddity:urgentTone', 'lever:fear'],
  knows: ['oddity:leakedData', 'lever:knowledge', 'technique:exactSpoof'],
  address: [
    'technique:platformAbuse',
    'technique:exactSpoof',
    'technique:replyToMismatch',
    'oddity:clashingText',
  ],
  number: [
    'giveaway:outsideNumber',
    'pretext:callbackNumber',
    'pretext:voicemail',
    'technique:platformAbuse',
  ],
  invoice: ['giveaway:outsidePayment', 'giveaway:contradictsDay', 'pretext:refund', 'pretext:customer'],
  boss: ['technique:displayNameSpoof', 'pretext:executive', 'pretext:clonedVoice', 'lever:authority'],
  qr: ['technique:qrCode', 'technique:shortener', 'oddity:oddAttachment'],
  phone: ['pretext:supplierSupport', 'pretext:itDesk', 'pretext:bank', 'lever:favour'],
  clicked: ['technique:combosquatting', 'technique:openRedirect', 'technique:deepSubdomain'],
  gave: ['giveaway:secretAsked', 'pretext:twoStep', 'lever:hurry'],
  unsure: ['giveaway:notInDirectory', 'oddity:plainGreeting', 'oddity:spellingSlip', 'oddity:oddSender'],
};

/** Situations that may turn out to be this. */
export function doubtsAbout(topic: TopicId): readonly DoubtId[] {
  return DOUBT_IDS.filter((id) => DOUBT_TOPICS[id].includes(topic));
}

export function doubtPage(id: DoubtId): string {
  return `${DOUBT_PAGE}-${id}`;
}

/** The situation whose page stands at an address; null if there is none. */
export function doubtAt(page: string): DoubtId | null {
  return DOUBT_IDS.find((id) => doubtPage(id) === page) ?? null;
}
