import type { Portrait } from '../../../core/level/scenario.ts';
import type { Lever, Pretext } from '../../../core/level/words.ts';
import type { TopicId } from '../../../core/score/topics.ts';

const person = (skin: number, hair: Portrait['hair'], shade: number, wear: Portrait['wear']): Portrait => ({
  skin,
  hair,
  shade,
  wear,
});

const OF_PRETEXT: Readonly<Record<Pretext, Portrait>> = {
  securityDesk: person(2, 'short', 1, 'headset'),
  supplierSupport: person(4, 'curly', 1, 'headset'),
  refund: person(1, 'bun', 3, 'headset'),
  authority: person(1, 'bald', 5, 'tie'),
  voicemail: person(3, 'long', 2, 'none'),
  callbackNumber: person(5, 'short', 1, 'headset'),
  executive: person(2, 'short', 5, 'tie'),
  clonedVoice: person(3, 'bun', 1, 'glasses'),
  colleague: person(1, 'curly', 4, 'scarf'),
  survey: person(4, 'long', 2, 'headset'),
  twoStep: person(3, 'curly', 2, 'none'),
  itDesk: person(5, 'bald', 1, 'glasses'),
  building: person(2, 'short', 3, 'cap'),
  customer: person(5, 'bun', 5, 'scarf'),
  bank: person(1, 'long', 3, 'glasses'),
};

const OF_LEVER: Readonly<Record<Lever, Portrait>> = {
  hurry: person(2, 'curly', 2, 'headset'),
  authority: person(1, 'short', 5, 'tie'),
  knowledge: person(4, 'bun', 1, 'glasses'),
  favour: person(3, 'long', 3, 'scarf'),
  fear: person(5, 'short', 1, 'none'),
  flattery: person(1, 'long', 4, 'none'),
  jargon: person(3, 'bald', 2, 'headset'),
};

/** Who stands for a pretext or a lever, and what that person is doing; null for what is not said aloud. */
export function callerOf(
  topic: TopicId,
): { readonly portrait: Portrait; readonly lever: Lever | null } | null {
  const pretext = keys(OF_PRETEXT).find((one) => topic === `pretext:${one}`);
  if (pretext !== undefined) return { portrait: OF_PRETEXT[pretext], lever: null };
  const lever = keys(OF_LEVER).find((one) => topic === `lever:${one}`);
  return lever === undefined ? null : { portrait: OF_LEVER[lever], lever };
}

const keys = <T extends string>(of: Readonly<Record<T, unknown>>): readonly T[] => Object.keys(of) as T[];
