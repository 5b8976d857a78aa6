import { describe, expect, it } from 'vitest';
import { answersNow, type Call, missCall, openCall } from '../../../src/core/call/call.ts';
import { CALL_PERFECT, scoreCall } from '../../../src/core/call/call-score.ts';
import { type CallStep, takeStep } from '../../../src/core/call/take-step.ts';
import { walkCall } from '../../../src/core/call/walk.ts';
import { SMALL_CALL, scenarioOf } from '../../content/support/calls.ts';

const small = scenarioOf(SMALL_CALL);
const genuine = scenarioOf(
  SMALL_CALL.replace('genuine: false', 'genuine: true').replace('end: parted', 'end: helped'),
);

function go(call: Call, ...steps: readonly CallStep[]): Call {
  return steps.reduce((now, step) => {
    const next = takeStep(now, step);
    if (!next.ok) throw new Error(next.error);
    return next.value;
  }, call);
}

const say = (answer: string): CallStep => ({ do: 'say', answer });
const call = (through: 'directory' | 'caller' = 'directory'): CallStep => ({ do: 'callBack', through });
const name = (lever: 'hurry' | 'knowledge' | 'jargon' | 'fear'): CallStep => ({ do: 'name', lever });

describe('a call', () => {
  it('goes from line to line by what is said, and ends where a line has an end', () => {
    const over = go(openCall(small), say('who'), say('ticket'), say('no'));
    expect(over).toMatchObject({ heard: ['hello', 'hurry', 'jargon', 'bye'], outcome: 'parted', given: [] });
  });

  it('offers an answer only where its condition holds', () => {
    const asked = go(openCall(small), say('who'));
    const agreed = go(openCall(small), say('yes'));
    expect(answersNow(asked).map(({ id }) => id)).toContain('unsure');
    expect(answersNow(agreed).map(({ id }) => id)).not.toContain('unsure');
  });

  it('takes nothing more when it is over', () => {
    const over = go(openCall(small), { do: 'hangUp' });
    expect(takeStep(over, say('who'))).toEqual({ ok: false, error: 'call/over' });
  });

  it('leads back into the trap on the number that the caller gave, once', () => {
    const again = go(openCall(small), call('caller'));
    expect(again).toMatchObject({ line: 'again', onOwnNumber: true, outcome: null });
    expect(takeStep(again, call('caller'))).toEqual({ ok: false, error: 'call/no_such_channel' });
    expect(go(again, say('again-code'))).toMatchObject({ outcome: 'leaked', given: ['code'] });
  });

  it('that was missed can be called back or left, but nobody is there to talk to', () => {
    const missed = missCall(small);
    expect(answersNow(missed)).toEqual([]);
    expect(takeStep(missed, name('hurry'))).toEqual({ ok: false, error: 'call/nobody_speaks' });
    expect(go(missed, call())).toMatchObject({ outcome: 'calledBack' });
    expect(answersNow(go(missed, call('caller')))).not.toEqual([]);
  });

  it.each([[{ do: 'name', lever: 'charm' }], [{ do: 'callBack', through: 'pigeon' }], [{ do: 'sing' }]])(
    'refuses %j',
    (step) => {
      expect(takeStep(openCall(small), step as unknown as CallStep).ok).toBe(false);
    },
  );
});

describe('the points of a call', () => {
  const points = (over: Call): number => scoreCall(over).total;

  it('are 200 for nothing given away, a check, and three levers named', () => {
    const perfect = go(
      openCall(small),
      name('knowledge'),
      say('who'),
      name('hurry'),
      say('ticket'),
      name('jargon'),
      say('no'),
    );
    expect(scoreCall(perfect)).toEqual({ kept: 80, checked: 60, levers: 60, total: CALL_PERFECT });
  });

  it('are 140 for calling back at once', () => {
    expect(points(go(openCall(small), call()))).toBe(140);
  });

  it('are 80 for hanging up on a liar, and none for hanging up on a genuine caller', () => {
    expect(points(go(openCall(small), { do: 'hangUp' }))).toBe(80);
    expect(points(go(openCall(genuine), { do: 'hangUp' }))).toBe(0);
    expect(points(go(openCall(genuine), say('who'), say('ticket'), say('no')))).toBe(140);
  });

  it('lose 10 for a lever that is not there, and never fall below nothing', () => {
    expect(points(go(openCall(small), name('fear'), { do: 'hangUp' }))).toBe(70);
    expect(points(go(openCall(small), name('fear'), say('yes'), say('code')))).toBe(0);
  });

  it('are none before the end', () => {
    expect(points(openCall(small))).toBe(0);
  });

  it('cannot count a lever twice on one line', () => {
    const once = go(openCall(small), name('knowledge'));
    expect(takeStep(once, name('hurry'))).toEqual({ ok: false, error: 'call/named_already' });
  });
});

describe('a walk', () => {
  it('goes every way, the caller’s own number included', () => {
    expect(walkCall(small, 'en')).toMatchObject({
      endings: { leaked: 6, parted: 4 },
      paths: 10,
      scoreMin: 0,
      scoreMax: 200,
      linesMax: 4,
      unreached: [],
      cut: false,
    });
  });

  it('stops where a call goes round in circles', () => {
    expect(walkCall(scenarioOf(SMALL_CALL.replace('to: jargon }', 'to: hurry }')), 'en').cut).toBe(true);
  });
});
