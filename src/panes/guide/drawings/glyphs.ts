import type { TopicId } from '../../../core/score/topics.ts';

/** Small signs in ink on a slip, strokes on a grid of 24; each says what the slip is about. */
const GLYPHS: Readonly<Record<string, string>> = {
  'giveaway:secretAsked': 'M9 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm0 0h13v5m-5-5v4',
  'giveaway:contradictsNotice': 'M4 3h13v18H4ZM8 8h5m-5 4h3m9-7L8 20',
  'giveaway:contradictsDay': 'M3 5h18v15H3Zm0 5h18M8 2v5m8-5v5m-7 6 6 5m0-5-6 5',
  'giveaway:outsideNumber':
    'M5 3c3-2 5 3 5 5S8 9 8 11s4 6 6 6 2-3 4-2 5 3 3 5C14 26-2 9 5 3Zm10 0 6 6m0-6-6 6',
  'giveaway:outsidePayment': 'M2 6h20v13H2Zm0 4h20M6 15h5m4-1 4 3m0-3-4 3',
  'giveaway:notInDirectory': 'M5 2h15v20H5ZM2 7h5m-5 5h5m-5 5h5m6-6a2.5 2.5 0 1 0-.1 0ZM9 17c1-5 7-5 8 0',
  'giveaway:noSuchEvent': 'M2 4h20v16H2Zm0 5h20M5 6.5h1m3 8h6',
  'giveaway:forgedSeal': 'M12 2a9 9 0 1 0 .1 0Zm1 0-3 6 4 3-4 4 2 5',
  'oddity:urgentTone': 'M12 3a9 9 0 1 0 .1 0Zm0 4v6l4 3',
  'oddity:clumsyText': 'M3 6h12m3 0h3M3 11h7m3 1h8M3 17h14',
  'oddity:spellingSlip': 'M4 17 9 5l5 12M6 13h6m2 6 3 3 5-8',
  'oddity:plainGreeting': 'M12 11a4 4 0 1 0-.1 0ZM4 21c1-10 15-10 16 0',
  'oddity:oddSender': 'M12 4a8.5 8.5 0 1 0 5 15.500M16 12a4 4 0 1 0-.1 1c0 6 6 4 5-2a9 9 0 0 0-9-7',
  'oddity:oddAttachment': 'm8 13 7-7c3-3 7 1 4 4l-9 9c-5 4-11-2-6-7l9-9',
  'oddity:tooGoodOffer': 'M3 10h18v11H3Zm9 0v11M3 15h18M12 10C5 9 6 2 12 10 18 2 19 9 12 10Z',
  'oddity:clashingText': 'M3 5h18M3 10h8m2 0h8M3 15h18M3 20h8m1-12 9 4-9 4Z',
  'oddity:brokenSeal': 'M12 2a9 9 0 1 0 .1 0Zm0 5v6m0 3v1',
  'oddity:listedService': 'M4 3h16v18H4ZM8 8h8m-8 4h8m-8 4h4m1 0 2 2 4-4',
  'oddity:forwardedSpf': 'M2 18c1-8 7-9 12-9V4l8 8-8 7v-5c-5 0-9 0-12 4Z',
  'oddity:leakedData': 'M3 4h18v16H3Zm6 8a2.500 2.500 0 1 0-.1 0Zm-4 5c1-5 7-5 8 0m3-8h3m-3 4h3m-3 4h2',
};

/** The strokes of a topic's sign; empty for topics that are drawn otherwise. */
export function glyphOf(topic: TopicId): string {
  return GLYPHS[topic] ?? '';
}
