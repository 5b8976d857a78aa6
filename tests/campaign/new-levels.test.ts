import { expect, test } from 'vitest';
import { comments, everyAnswer, faultsOf } from '../workshop/support/new-levels.ts';

test('every level that the guided start can write is valid', async () => {
  const notes = await comments('fr');
  expect(everyAnswer.flatMap((options) => faultsOf(options, notes))).toEqual([]);
});
