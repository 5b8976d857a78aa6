import { describe, expect, it } from 'vitest';
import { generateInbox } from '../../../src/core/mail/generate/inbox.ts';
import { fixtureLevel, seedsTo, shippedLevels } from '../support/levels.ts';
import { genuineByPlace, openShift, SHIFT_LAWS } from '../support/shift-laws.ts';
import { TEXT_LAWS, ungendered } from '../support/text-laws.ts';

const SEEDS = seedsTo(500);
const PLACES = seedsTo(2000);

/** Four standard deviations of a share over 2,000 shifts. */
const SPREAD = 0.045;

const levels = [...shippedLevels(), fixtureLevel('small'), fixtureLevel('third-language')];

describe.each(levels.map((level) => [level.id, level] as const))('a shift of %s', (_id, level) => {
  const shifts = SEEDS.map((seed) => openShift(level, seed));

  it.each([...SHIFT_LAWS, ...TEXT_LAWS].map((law) => [law.says, law] as const))('%s', (_says, law) => {
    const broken = new Map<string, number>();
    for (const shift of shifts) {
      for (const what of law.breaks(shift)) {
        if (!broken.has(what)) broken.set(what, shift.session.inbox.seed);
      }
    }
    expect([...broken].map(([what, seed]) => `seed ${seed}: ${what}`)).toEqual([]);
  });

  it('is the same whenever it is drawn again', () => {
    for (const { session } of shifts) expect(generateInbox(level, session.inbox.seed)).toEqual(session.inbox);
  });

  it('does not tell by a letter’s place whether it is genuine', { timeout: 60_000 }, () => {
    const { count, fakes } = level.letters;
    const expected = (count - fakes) / count;
    const off = genuineByPlace(level, PLACES).filter((share) => Math.abs(share - expected) > SPREAD);
    expect(off).toEqual([]);
  });
});

describe('the French of every template', () => {
  it('leaves the reader’s gender open', () => {
    const templates = new Map(levels.flatMap(({ letters }) => letters.templates.map((one) => [one.id, one])));
    const texts = [...templates.values()].flatMap(({ id, subjects, body, clues }) =>
      [
        ...subjects,
        ...body.flatMap((block) => [
          ...block.variants,
          ...(block.kind === 'prose' ? [...block.aware, ...Object.values(block.yesterday ?? {}).flat()] : []),
        ]),
        ...clues.flatMap(({ why }) => (why === null ? [] : [why])),
      ].map((text) => `${id}: ${text['fr'] ?? ''}`),
    );
    expect(ungendered(texts)).toEqual([]);
  });
});
