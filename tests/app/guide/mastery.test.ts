import { expect, test } from 'vitest';
import { masteryOf, metOfAll } from '../../../src/app/guide/mastery.ts';
import { noProgress } from '../../../src/app/practice/no-progress.ts';
import type { Progress } from '../../../src/app/saved/types.ts';
import { TOPIC_IDS } from '../../../src/core/score/topics.ts';

const topic = (met: number, right: number, wrong: number) => ({ met, right, wrong, lastMet: 0, card: null });
const progress: Progress = {
  ...noProgress('p'),
  topics: {
    'technique:homoglyph': topic(4, 3, 1),
    'lever:fear': topic(2, 0, 0),
    'technique:of-another-version': topic(9, 9, 0),
  },
};

test('a page says how often its topic was met and judged right', () => {
  expect(masteryOf(progress, 'technique:homoglyph')).toEqual({ met: 4, right: 3, judged: 4 });
  expect(masteryOf(progress, 'lever:fear')).toEqual({ met: 2, right: 0, judged: 0 });
});

test('what was not met, or where nobody plays, has no count', () => {
  expect(masteryOf(progress, 'technique:cyrillic')).toBeNull();
  expect(masteryOf(null, 'technique:homoglyph')).toBeNull();
});

test('only pages of the guide are counted as met', () => {
  expect(metOfAll(progress)).toEqual({ met: 2, count: TOPIC_IDS.length });
  expect(metOfAll(null).met).toBe(0);
});
