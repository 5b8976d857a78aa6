import { describe, expect, it } from 'vitest';
import { createHolds } from '../../src/storage/holds.ts';
import { createJournal } from '../../src/storage/journal.ts';
import { createQueue } from '../../src/storage/queue.ts';
import { MapStorage } from './support/map-storage.ts';

describe('holding a shift without the browser’s locks', () => {
  it('is for one at a time, and can be taken over', async () => {
    const hold = createHolds(undefined);
    let lost = 0;
    const first = await hold('shift', false, () => {
      lost += 1;
    });
    expect(first).not.toBeNull();
    expect(await hold('shift', false, () => undefined)).toBeNull();
    const second = await hold('shift', true, () => undefined);
    expect(lost).toBe(1);
    first?.release();
    expect(await hold('shift', false, () => undefined)).toBeNull();
    second?.release();
    expect(await hold('shift', false, () => undefined)).not.toBeNull();
  });
});

describe('a queue', () => {
  it('runs works of one name in order and goes on after a failure', async () => {
    const exclusively = createQueue();
    const done: number[] = [];
    const work = (number: number, fails: boolean) =>
      exclusively('name', async () => {
        await Promise.resolve();
        if (fails) throw new Error('refused');
        done.push(number);
      });
    const all = await Promise.allSettled([work(1, false), work(2, true), work(3, false)]);
    expect(done).toEqual([1, 3]);
    expect(all.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});

describe('the journal', () => {
  it('holds a value until it is let go, and spares a newer one', () => {
    const storage = new MapStorage();
    const journal = createJournal(() => storage);
    const first = journal.hold('session:a', { at: 1 });
    const second = journal.hold('session:a', { at: 2 });
    first();
    expect(journal.read('session:a')).toEqual({ at: 2 });
    expect(journal.keys()).toEqual(['session:a']);
    second();
    expect(journal.read('session:a')).toBeUndefined();
  });

  it('holds nothing and never throws where storage is refused', () => {
    const journal = createJournal(() => {
      throw new Error('SecurityError');
    });
    journal.hold('session:a', 1)();
    expect(journal.read('session:a')).toBeUndefined();
    expect(journal.keys()).toEqual([]);
  });
});
