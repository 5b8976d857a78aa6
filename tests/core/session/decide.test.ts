import { describe, expect, it } from 'vitest';
import { limitMs, TOOL_MS } from '../../../src/core/session/clock.ts';
import { decide, REFUSALS, type Refusal } from '../../../src/core/session/decide.ts';
import type { Decision } from '../../../src/core/session/decision.ts';
import { partsOf } from '../../../src/core/session/parts.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';
import { SMALL_CALL, scenarioOf } from '../../content/support/calls.ts';
import { fixtureLevel } from '../support/levels.ts';
import { packed } from '../support/packed.ts';
import { clock, next, playPerfectly, refusalOf, stamp, string, take } from '../support/play.ts';

const small = fixtureLevel('small');
const LIMIT = 120_000;
const fresh = beginSession(small, 1);
const bare: Session = { ...fresh, level: { ...small, tools: ['loupe'], rules: ['domain', 'day'] } };
const stamped = take(fresh, stamp('report'));
const rung = beginSession({ ...small, calls: [{ at: 0, scenarios: [scenarioOf(SMALL_CALL)] }] }, 1);
const talking = take(rung, { type: 'pickUp', ms: 0 });

/** What another program, or a tampered file, could send. */
const foreign = (decision: Readonly<Record<string, unknown>>): Decision => decision as unknown as Decision;

const REFUSED: readonly [Refusal, string, Session, Decision][] = [
  ['decision/malformed', 'an unknown kind', fresh, foreign({ type: 'peek', ms: 0 })],
  ['decision/malformed', 'an unknown verdict', fresh, foreign({ type: 'stamp', verdict: 'maybe', ms: 0 })],
  [
    'decision/malformed',
    'an unknown pace of the clock',
    fresh,
    foreign({ type: 'clock', mode: 'fast', ms: 0 }),
  ],
  ['decision/bad_time', 'time that runs backwards', fresh, stamp('trust', -1)],
  ['decision/bad_time', 'half a millisecond', fresh, stamp('trust', 0.5)],
  ['decision/bad_time', 'time without end', fresh, stamp('trust', Number.POSITIVE_INFINITY)],
  ['decision/bad_time', 'a decision without time', fresh, foreign({ type: 'next' })],
  ['decision/no_feedback', 'the next letter before a stamp', fresh, next],
  ['decision/not_sorting', 'a second stamp', stamped, stamp('trust')],
  ['decision/not_sorting', 'a tool after the stamp', stamped, { type: 'inspect', tool: 'loupe', ms: 0 }],
  ['decision/not_sorting', 'a string after the stamp', stamped, string({ part: 'from', rule: 'domain' })],
  ['decision/not_sorting', 'time up after the stamp', stamped, { type: 'timeUp', ms: LIMIT }],
  ['decision/unknown_tool', 'a tool of another desk', bare, { type: 'inspect', tool: 'site', ms: 0 }],
  ['decision/unknown_rule', 'a card of another desk', bare, string({ part: 'from', rule: 'secrets' })],
  ['decision/unknown_part', 'a part of another letter', fresh, string({ part: 'elsewhere', rule: 'domain' })],
  ['decision/not_ringing', 'a receiver that is silent', fresh, { type: 'pickUp', ms: 0 }],
  ['decision/not_ringing', 'turning down nobody', talking, { type: 'reject', ms: 0 }],
  ['decision/on_the_telephone', 'a stamp while somebody speaks', talking, stamp('report')],
  ['decision/on_the_telephone', 'time up while somebody speaks', talking, { type: 'timeUp', ms: LIMIT }],
  ['decision/no_call', 'words to nobody', rung, { type: 'call', step: { do: 'hangUp' }, ms: 0 }],
  ['decision/no_call', 'laying down a receiver in the middle of a call', talking, { type: 'putDown', ms: 0 }],
  [
    'decision/call_refused',
    'an answer that nobody offered',
    talking,
    { type: 'call', step: { do: 'say', answer: 'nothing' }, ms: 0 },
  ],
  ['decision/malformed', 'a step that is none', talking, foreign({ type: 'call', step: null, ms: 0 })],
  ['decision/time_left', 'time up a millisecond early', fresh, { type: 'timeUp', ms: LIMIT - 1 }],
  [
    'decision/time_left',
    'time up without a clock',
    take(fresh, clock('off')),
    { type: 'timeUp', ms: LIMIT * 9 },
  ],
  [
    'decision/time_left',
    'time up at half of the slow clock',
    take(fresh, clock('slow')),
    { type: 'timeUp', ms: LIMIT },
  ],
  ['decision/no_letter', 'a stamp on a parcel', packed(), stamp('report')],
  ['decision/no_letter', 'a tool on a parcel', packed(), { type: 'inspect', tool: 'loupe', ms: 0 }],
  [
    'decision/no_parcel',
    'the marker on a letter',
    fresh,
    { type: 'treat', field: 'key', how: 'black', ms: 0 },
  ],
  ['decision/no_parcel', 'a letter sent away', fresh, { type: 'dispatch', as: 'send', ms: 0 }],
  [
    'decision/unknown_field',
    'a field of another parcel',
    packed(),
    { type: 'treat', field: 'elsewhere', how: 'black', ms: 0 },
  ],
  [
    'decision/not_offered',
    'a treatment that the field lacks',
    packed(),
    { type: 'treat', field: 'key', how: 'coarse', ms: 0 },
  ],
  ['decision/not_offered', 'a way that is none', packed(), { type: 'dispatch', as: 'burn', ms: 0 }],
  [
    'decision/malformed',
    'a treatment that nobody knows',
    packed(),
    foreign({ type: 'treat', field: 'key', how: 'eat', ms: 0 }),
  ],
  ['decision/malformed', 'a dispatch without a way', packed(), foreign({ type: 'dispatch', ms: 0 })],
  ['decision/shift_over', 'anything after the last letter', playPerfectly(fresh), clock('off')],
];

describe('a shift refuses', () => {
  it.each(REFUSED)('with %s %s', (refusal, _what, session, decision) => {
    const before = structuredClone({ ...session, level: null });
    expect(refusalOf(session, decision)).toBe(refusal);
    expect({ ...session, level: null }).toEqual(before);
  });

  it('for every reason that it has', () => {
    expect(new Set(REFUSED.map(([refusal]) => refusal))).toEqual(new Set(REFUSALS));
  });
});

describe('time', () => {
  it('is spent by decisions while a letter is open, and by no feedback', () => {
    const session = take(fresh, stamp('report', 1500), { type: 'next', ms: 60_000 }, stamp('trust', 700));
    expect(session.ms).toBe(2200);
    expect(session.outcomes.map((one) => one.ms)).toEqual([1500, 700]);
  });

  it.each([
    ['loupe', 2000],
    ['headers', 5000],
    ['site', 15_000],
  ] as const)('the %s costs %d ms, once a letter', (tool, cost) => {
    const look: Decision = { type: 'inspect', tool, ms: 10 };
    const twice = take(fresh, look, look);
    expect(TOOL_MS[tool]).toBe(cost);
    expect(twice.ms).toBe(cost + 20);
    expect(take(twice, stamp('trust'), next, look).ms).toBe(2 * cost + 30);
  });

  it('is two minutes here, twice as much on the slow clock, and none without', () => {
    expect([limitMs(small, 'on'), limitMs(small, 'slow'), limitMs(small, 'off')]).toEqual([
      LIMIT,
      2 * LIMIT,
      null,
    ]);
  });

  it('that has run out ends the shift, and what came too late is not done', () => {
    const late = take(fresh, stamp('report', LIMIT));
    expect(late).toMatchObject({ phase: 'done', timeUp: true, outcomes: [], ms: LIMIT });
  });

  it('ends the shift on its last millisecond, not before', () => {
    expect(take(fresh, stamp('report', LIMIT - 1)).phase).toBe('feedback');
    expect(take(fresh, { type: 'timeUp', ms: LIMIT }).timeUp).toBe(true);
  });

  it('is up when a tool costs what was left', () => {
    const session = take(fresh, { type: 'inspect', tool: 'site', ms: LIMIT - 15_000 });
    expect(session).toMatchObject({ phase: 'done', timeUp: true });
  });

  it('never runs out without a clock', () => {
    const session = take(beginSession(small, 1, { clock: 'off' }), stamp('report', LIMIT * 1000));
    expect(session.phase).toBe('feedback');
  });

  it('goes on at another pace when the clock is changed in the middle', () => {
    const slowed = take(fresh, clock('slow'), stamp('report', LIMIT));
    expect(slowed.phase).toBe('feedback');
  });
});

describe('a letter', () => {
  it('keeps the string that is tied when the stamp falls', () => {
    const last = { part: 'from', rule: 'domain' } as const;
    const session = take(fresh, string({ part: 'subject', rule: 'day' }), string(last), stamp('report'));
    expect(session.outcomes[0]?.string).toEqual(last);
  });

  it('has no string when it was cut before the stamp', () => {
    const session = take(
      fresh,
      string({ part: 'subject', rule: 'day' }),
      { type: 'cut', ms: 0 },
      stamp('report'),
    );
    expect(session.outcomes[0]?.string).toBeNull();
  });

  it('is judged without a string too', () => {
    expect(stamped.outcomes[0]?.string).toBeNull();
  });

  it('starts clean: no string, no tool, no time from the one before', () => {
    const session = take(
      fresh,
      { type: 'inspect', tool: 'loupe', ms: 5 },
      string({ part: 'from', rule: 'domain' }, 5),
      stamp('report', 5),
      next,
    );
    expect(session).toMatchObject({ index: 1, phase: 'sorting', string: null, inspected: [], letterMs: 0 });
  });

  it('offers its own parts, the papers and the account, each once', () => {
    const parts = partsOf(fresh);
    expect(parts).toEqual(expect.arrayContaining(['from', 'subject', 'header.dmarc', 'site.purchases']));
    expect(new Set(parts).size).toBe(parts.length);
    expect(parts).toEqual(expect.arrayContaining(fresh.inbox.day.map((line) => `day.${line.id}`)));
  });

  it('offers nothing once the shift is over', () => {
    expect(partsOf(playPerfectly(fresh))).toEqual([]);
  });
});

describe('a shift', () => {
  it('is over after its last letter', () => {
    expect(playPerfectly(fresh)).toMatchObject({ phase: 'done', index: 6, timeUp: false });
  });

  it('remembers each decision as it was taken', () => {
    const taken: readonly Decision[] = [
      clock('slow'),
      string({ part: 'from', rule: 'domain' }, 3),
      stamp('trust', 4),
      next,
    ];
    expect(take(fresh, ...taken).decisions).toEqual(taken);
  });

  it('remembers a clock that was set before it began', () => {
    expect(beginSession(small, 1, { clock: 'off' }).decisions).toEqual([clock('off')]);
    expect(beginSession(small, 1).decisions).toEqual([]);
  });

  it('leaves the session it came from as it was', () => {
    const before = structuredClone({ ...fresh, level: null });
    decide(fresh, stamp('report', 5));
    expect({ ...fresh, level: null }).toEqual(before);
  });
});
