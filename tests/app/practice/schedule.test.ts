import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/app/practice/advance.ts';
import { noProgress } from '../../../src/app/practice/no-progress.ts';
import { schedule } from '../../../src/app/practice/schedule.ts';
import { dueTopics, laterTopics } from '../../../src/app/practice/standing.ts';
import type { Progress, TopicCard } from '../../../src/app/saved/types.ts';
import type { MetTopic, TopicId } from '../../../src/core/score/topics.ts';

const START = 1_764_000_000_000;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const daysTo = (card: TopicCard, from: number): number => Math.round((card.due - from) / DAY);

/** A topic judged each time that it is due; how many days it then waits. */
function waits(answers: readonly boolean[]): readonly number[] {
  let card: TopicCard | null = null;
  let now = START;
  return answers.map((right) => {
    now = card?.due ?? now;
    card = schedule(card, right, now);
    return daysTo(card, now);
  });
}

describe('a topic', () => {
  it('waits longer each time that it is judged right', () => {
    const days = waits([true, true, true, true, true]);
    expect(days[0]).toBeGreaterThanOrEqual(1);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.at(-1)).toBeGreaterThan(60);
  });

  it('comes back after ten minutes when it is missed, and then sooner than before', () => {
    const card = schedule(null, true, START);
    const missed = schedule(card, false, card.due);
    expect(missed.due - card.due).toBe(10 * MINUTE);
    expect(waits([true, true, true, false, true]).at(-1)).toBeLessThan(
      waits([true, true, true, true]).at(-1) ?? 0,
    );
  });

  it('is scheduled alike on every device and at every time', () => {
    expect(schedule(schedule(null, false, START), true, START + DAY)).toEqual(
      schedule(schedule(null, false, START), true, START + DAY),
    );
  });

  it('is not thrown by a clock that was set back', () => {
    const card = schedule(null, true, START);
    expect(schedule(card, true, START - 30 * DAY).due).toBeGreaterThan(START);
  });
});

const met = (topic: TopicId, right: boolean | null): MetTopic => ({ topic, right });

describe('a shift', () => {
  it('counts every meeting, and schedules what was missed once as missed', () => {
    const after = advance(
      noProgress('p1'),
      [met('technique:homoglyph', true), met('technique:homoglyph', false), met('lever:hurry', null)],
      START,
    );
    expect(after.topics['technique:homoglyph']).toMatchObject({ met: 2, right: 1, wrong: 1, lastMet: START });
    expect(dueTopics(after, START + 10 * MINUTE)).toEqual(['technique:homoglyph']);
    expect(after.topics['lever:hurry']).toEqual({ met: 1, right: 0, wrong: 0, lastMet: START, card: null });
  });

  it('leaves alone what it did not show', () => {
    const before = advance(noProgress('p1'), [met('pretext:refund', true)], START);
    const after = advance(before, [met('pretext:survey', true)], START + DAY);
    expect(after.topics['pretext:refund']).toEqual(before.topics['pretext:refund']);
  });
});

describe('what is due', () => {
  const played = (days: number, right: (topic: TopicId, day: number) => boolean): Progress => {
    const topics: readonly TopicId[] = ['technique:homoglyph', 'giveaway:secretAsked', 'pretext:refund'];
    let progress = noProgress('p1');
    for (let day = 0; day < days; day += 1) {
      const now = START + day * DAY;
      const due = day === 0 ? topics : topics.filter((topic) => dueTopics(progress, now).includes(topic));
      progress = advance(
        progress,
        due.map((topic) => met(topic, right(topic, day))),
        now,
      );
    }
    return progress;
  };

  it('grows less from week to week for somebody who sees through it', () => {
    const month = played(30, () => true);
    expect(dueTopics(month, START + 30 * DAY)).toEqual([]);
    expect(month.topics['technique:homoglyph']?.met).toBeLessThanOrEqual(5);
  });

  it('is mostly what is missed', () => {
    const month = played(30, (topic) => topic !== 'technique:homoglyph');
    const times = (topic: TopicId): number => month.topics[topic]?.met ?? 0;
    expect(times('technique:homoglyph')).toBeGreaterThan(4 * times('pretext:refund'));
    expect(dueTopics(month, START + 30 * DAY)[0]).toBe('technique:homoglyph');
  });

  it('waits without growing for somebody who stays away', () => {
    const week = played(7, () => true);
    const due = (days: number): number => dueTopics(week, START + days * DAY).length;
    expect(due(400)).toBe(3);
    expect(laterTopics(week, START + 400 * DAY)).toEqual([]);
    expect(due(4000)).toBe(3);
  });

  it('is nothing where nothing was met', () => {
    expect([...dueTopics(null, START), ...laterTopics(noProgress('p1'), START)]).toEqual([]);
  });
});
