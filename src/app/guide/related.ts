import type { TopicId } from '../../core/score/topics.ts';

/** Pages that are read together; a page is related to those that stand in a row with it. */
const ROWS: readonly (readonly TopicId[])[] = [
  ['technique:addition', 'technique:repetition', 'technique:plural', 'technique:insertion'],
  ['technique:omission', 'technique:transposition', 'technique:vowelSwap', 'technique:replacement'],
  ['technique:bitFlip', 'technique:replacement', 'technique:vowelSwap', 'technique:homoglyph'],
  ['technique:homoglyph', 'technique:cyrillic', 'technique:mixedScript', 'technique:punycode'],
  ['technique:combosquatting', 'technique:hyphenation', 'technique:doubledTld', 'technique:tldSwap'],
  ['technique:deepSubdomain', 'technique:strayDot', 'technique:userAt', 'technique:brandInPath'],
  ['technique:openRedirect', 'technique:shortener', 'technique:qrCode', 'technique:userAt'],
  ['technique:exactSpoof', 'giveaway:forgedSeal', 'oddity:forwardedSpf', 'oddity:brokenSeal'],
  ['technique:displayNameSpoof', 'technique:replyToMismatch', 'giveaway:notInDirectory', 'oddity:oddSender'],
  ['technique:platformAbuse', 'oddity:clashingText', 'giveaway:outsideNumber', 'pretext:callbackNumber'],
  ['giveaway:secretAsked', 'pretext:securityDesk', 'pretext:twoStep', 'lever:hurry'],
  ['giveaway:contradictsNotice', 'pretext:supplierSupport', 'oddity:leakedData', 'lever:fear'],
  ['giveaway:contradictsDay', 'giveaway:noSuchEvent', 'oddity:urgentTone', 'oddity:tooGoodOffer'],
  ['giveaway:outsidePayment', 'pretext:refund', 'pretext:bank', 'pretext:customer'],
  ['giveaway:outsideNumber', 'pretext:voicemail', 'pretext:bank'],
  ['giveaway:notInDirectory', 'pretext:itDesk', 'pretext:building', 'pretext:colleague'],
  ['pretext:executive', 'pretext:clonedVoice', 'lever:authority', 'technique:displayNameSpoof'],
  ['pretext:authority', 'lever:authority', 'lever:fear', 'giveaway:outsidePayment'],
  ['pretext:survey', 'lever:favour', 'lever:flattery', 'pretext:colleague'],
  ['pretext:itDesk', 'pretext:supplierSupport', 'lever:jargon', 'lever:favour'],
  ['lever:knowledge', 'oddity:leakedData', 'pretext:securityDesk', 'pretext:customer'],
  ['oddity:clumsyText', 'oddity:spellingSlip', 'oddity:plainGreeting', 'oddity:tooGoodOffer'],
  ['oddity:oddSender', 'oddity:listedService', 'technique:combosquatting', 'oddity:forwardedSpf'],
  ['oddity:oddAttachment', 'oddity:clashingText', 'technique:qrCode'],
];

/** How many related pages a page names at most. */
const MOST = 4;

/** The pages that belong beside a topic's, nearest first. */
export function relatedTo(topic: TopicId): readonly TopicId[] {
  const beside = ROWS.filter((row) => row.includes(topic)).flat();
  return [...new Set(beside)].filter((one) => one !== topic).slice(0, MOST);
}
