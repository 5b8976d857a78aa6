import type { Level } from '../level/level.ts';
import { tryInbox } from '../mail/generate/inbox.ts';
import type { Inbox } from '../mail/inbox.ts';
import { openStream } from '../random/stream.ts';
import { topicsOfLetter } from '../score/topics-of.ts';
import { isOfCalls, practiceLevel } from './practice-level.ts';
import { callShows } from './shows.ts';

/** A level made for topics, and the seed under which it shows them all. */
export type Round = { readonly topics: readonly string[]; readonly level: Level; readonly seed: number };

/** Topics about letters that one round is made for; the others fill up with whatever the draw brings. */
const LETTER_TOPICS = 4;
const CALL_TOPICS = 2;
/** Wishes looked at beyond those that fit. */
const REFUSALS = 4;

/** Seeds tried for the first wish: some callers ring at one company only. */
const SEEDS = 6;
const LAST_SEED = 0xffffffff;

/**
 * A round that shows as many of the wished topics as it fairly can, the first first. The same level, wishes and
 * seed give the same round, if need be under another seed that follows from this one.
 */
export function fitRound(base: Level, wishes: readonly string[], seed: number): Round {
  const stream = openStream(seed, 'practice', 'seeds');
  const [first] = wishes;
  let best = fitUnder(base, wishes, seed);
  for (let tried = 1; tried < SEEDS && first !== undefined && best.topics[0] !== first; tried += 1) {
    const round = fitUnder(base, wishes, stream.int(0, LAST_SEED));
    if (round.topics[0] === first || round.topics.length > best.topics.length) best = round;
  }
  return best;
}

/** Each wish is added if the shift of this seed can still be drawn and then shows it. */
function fitUnder(base: Level, wishes: readonly string[], seed: number): Round {
  let round: Round = { topics: [], level: practiceLevel(base, []), seed };
  let shown = new Set<string>();
  let refused = 0;
  for (const wish of new Set(wishes)) {
    if (refused > REFUSALS) break;
    if (!hasRoom(round.topics, wish) || shown.has(wish)) continue;
    const topics = [...round.topics, wish];
    const level = practiceLevel(base, topics);
    const inbox = tryInbox(level, seed);
    const shows = 'code' in inbox ? new Set<string>() : shownIn(inbox, topics);
    if (topics.every((topic) => shows.has(topic))) {
      round = { topics, level, seed };
      shown = shows;
    } else refused += 1;
  }
  return round;
}

function hasRoom(topics: readonly string[], wish: string): boolean {
  const ofCalls = isOfCalls(wish);
  return topics.filter((one) => isOfCalls(one) === ofCalls).length < (ofCalls ? CALL_TOPICS : LETTER_TOPICS);
}

function shownIn({ letters, calls }: Inbox, topics: readonly string[]): Set<string> {
  return new Set<string>([
    ...letters.flatMap(topicsOfLetter),
    ...topics.filter((topic) => calls.some(({ scenario }) => callShows(scenario, topic))),
  ]);
}
