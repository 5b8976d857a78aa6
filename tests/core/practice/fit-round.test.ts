import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateInbox } from '../../../src/core/mail/generate/inbox.ts';
import { fitRound, type Round } from '../../../src/core/practice/fit-round.ts';
import { isOfCalls, practiceLevel } from '../../../src/core/practice/practice-level.ts';
import { callShows } from '../../../src/core/practice/shows.ts';
import { openStream } from '../../../src/core/random/stream.ts';
import { replay, toRecord } from '../../../src/core/replay/record.ts';
import { TOPIC_IDS } from '../../../src/core/score/topics.ts';
import { topicsOf, topicsOfLetter } from '../../../src/core/score/topics-of.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { shippedLevel } from '../support/levels.ts';
import { playPerfectly } from '../support/play.ts';

const base = shippedLevel('practice');

/** No genuine letter of the library has words that clash. */
const ABSENT: readonly string[] = ['oddity:clashingText'];

/** What a round shows of its topics. */
function shownOf({ level, topics, seed }: Round): readonly string[] {
  const { letters, calls } = generateInbox(level, seed);
  const shown = new Set<string>(letters.flatMap(topicsOfLetter));
  return topics.filter(
    (topic) => shown.has(topic) || calls.some(({ scenario }) => callShows(scenario, topic)),
  );
}

const wishes = fc.shuffledSubarray([...TOPIC_IDS]);
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('a round of practice', () => {
  it('has six letters, half of them true, whatever is wished, and shows every topic that it is said to be for', () => {
    fc.assert(
      fc.property(wishes, seeds, (due, seed) => {
        const round = fitRound(base, due, seed);
        const { letters } = generateInbox(round.level, round.seed);
        expect([letters.length, letters.filter(({ genuine }) => genuine).length]).toEqual([6, 3]);
        expect(shownOf(round)).toEqual(round.topics);
      }),
      { numRuns: 15 },
    );
  });

  it('shows any topic that is wished alone, wherever the library has it', () => {
    const missing = TOPIC_IDS.filter((topic) => fitRound(base, [topic], 3).topics.length === 0);
    expect(missing).toEqual(ABSENT);
  });

  it('shows at least three of the five topics that are wished most', () => {
    let fulfilled = 0;
    for (let seed = 1; seed <= 30; seed += 1) {
      const due = openStream(seed, 'due').sample(TOPIC_IDS, 5);
      fulfilled += fitRound(base, due, seed).topics.length;
    }
    expect(fulfilled / 30).toBeGreaterThan(3);
  });

  it('rings only where a call is wished', () => {
    const letters = fitRound(base, ['technique:homoglyph'], 1);
    const calls = fitRound(base, ['technique:homoglyph', 'lever:fear'], 1);
    expect(generateInbox(letters.level, letters.seed).calls).toEqual([]);
    expect(generateInbox(calls.level, calls.seed).calls).toHaveLength(1);
    expect(calls.topics.filter(isOfCalls)).toEqual(['lever:fear']);
  });

  it('is the same again from its topics alone, and a record of it fits nothing else', () => {
    const round = fitRound(base, ['technique:cyrillic', 'giveaway:outsideNumber', 'pretext:bank'], 9);
    const played = playPerfectly(beginSession(round.level, round.seed, { clock: 'off' }));
    const record = toRecord(played);
    const again = replay(practiceLevel(base, round.topics), record);
    expect(again.ok && again.value.inbox).toEqual(played.inbox);
    for (const other of [base, practiceLevel(base, []), practiceLevel(base, round.topics.slice(1))]) {
      expect(replay(other, record)).toMatchObject({ ok: false, error: { code: 'replay/other_level' } });
    }
    expect(topicsOf(played).map(({ topic }) => topic)).toEqual(expect.arrayContaining([...round.topics]));
  });
});
