import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryFor } from '../../../src/cli/files.ts';
import { twoSidedAuc } from '../../../src/cli/shortcuts/auc.ts';
import { checkCall } from '../../../src/content/checks/check-call.ts';
import { toScenario } from '../../../src/content/compile/to-scenario.ts';
import { answersNow, type Call, openCall } from '../../../src/core/call/call.ts';
import { CALL_PERFECT, scoreCall } from '../../../src/core/call/call-score.ts';
import { publicCall } from '../../../src/core/call/public-call.ts';
import { type CallStep, takeStep } from '../../../src/core/call/take-step.ts';
import { walkCall } from '../../../src/core/call/walk.ts';
import type { Level } from '../../../src/core/level/level.ts';
import type { Scenario } from '../../../src/core/level/scenario.ts';
import { textIn } from '../../../src/core/level/text.ts';
import { LEVERS } from '../../../src/core/level/words.ts';
import { generateInbox } from '../../../src/core/mail/generate/inbox.ts';
import { openStream, type Stream } from '../../../src/core/random/stream.ts';
import { replay, toRecord } from '../../../src/core/replay/record.ts';
import { scoreOf } from '../../../src/core/score/score.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';
import { listens, onTelephone } from '../../../src/core/simulate/player.ts';
import { ROOT } from '../../repo/support/source.ts';
import { seedsTo, shippedLevel } from '../support/levels.ts';
import { take } from '../support/play.ts';

const { calls } = libraryFor(join(ROOT, 'levels'));
const scenarios = calls.map(({ item }) => toScenario(item, ['en', 'fr']));
const each = scenarios.map((one) => [one.id, one] as const);
const wednesday = shippedLevel('wednesday');

/** Wednesday with one caller, whatever its readers do of a day. */
const levelWith = (scenario: Scenario): Level => ({
  ...wednesday,
  personas: wednesday.personas.map((one) => ({ ...one, acts: null })),
  calls: [{ at: 0, scenarios: [scenario] }],
});

/** Every whole sequence of answers of a call. */
function pathsOf(call: Call): readonly (readonly CallStep[])[] {
  const answers = answersNow(call);
  if (answers.length === 0) return [[]];
  return answers.flatMap(({ id }) => {
    const step: CallStep = { do: 'say', answer: id };
    const next = takeStep(call, step);
    return next.ok ? pathsOf(next.value).map((rest) => [step, ...rest]) : [];
  });
}

function played(level: Level, steps: readonly CallStep[]): Session {
  const called = take(beginSession(level, 1), { type: 'pickUp', ms: 900 });
  const talked = steps.reduce((session, step) => take(session, { type: 'call', step, ms: 0 }), called);
  return take(talked, { type: 'putDown', ms: 0 });
}

it('there are eighteen calls at least, thirteen of them hostile', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(18);
  expect(scenarios.filter((one) => !one.genuine).length).toBeGreaterThanOrEqual(13);
});

describe.each(each)('%s', (_id, scenario) => {
  it('has nothing that check finds', () => {
    const source = calls.find(({ item }) => item.id === scenario.id);
    expect(source && checkCall(source, ['en', 'fr'])).toEqual([]);
  });

  it('can be played to full points and to none, in two minutes at most', () => {
    for (const lang of ['en', 'fr']) {
      const walk = walkCall(scenario, lang);
      expect(walk).toMatchObject({ scoreMin: 0, scoreMax: CALL_PERFECT, unreached: [], cut: false });
      expect(walk.secondsMax).toBeLessThanOrEqual(120);
    }
  });

  it('goes every path through the session, and every record replays to the same score', () => {
    const level = levelWith(scenario);
    for (const steps of pathsOf(openCall(scenario)).slice(0, 400)) {
      const session = played(level, steps);
      const again = replay(level, toRecord(session));
      expect(again).toEqual({ ok: true, value: session });
      expect(again.ok && scoreOf(again.value)).toEqual(scoreOf(session));
    }
  });

  it('says every line in both languages, with every name filled in, and tells nothing of its truth', () => {
    const level = levelWith(scenario);
    for (const steps of pathsOf(openCall(scenario)).slice(0, 60)) {
      let session = take(beginSession(level, 1), { type: 'pickUp', ms: 0 });
      for (const step of steps) session = take(session, { type: 'call', step, ms: 0 });
      for (const lang of ['en', 'fr']) {
        const shown = JSON.stringify(publicCall(session, lang));
        expect(shown).not.toMatch(/\{[\w.]+\}|undefined/);
        expect(shown).not.toMatch(/"(?:genuine|lever|gives|settles|pretext|why)":/);
      }
    }
  });
});

describe('calls', () => {
  it('change no letter, whoever rings and however the call ends', () => {
    const silent = { ...wednesday, calls: [] };
    for (const seed of seedsTo(1000)) {
      const { letters } = generateInbox(wednesday, seed);
      expect(letters).toEqual(generateInbox(silent, seed).letters);
    }
  });

  it('are drawn from the seed, never the same caller twice in a shift', () => {
    for (const seed of seedsTo(300)) {
      const drawn = generateInbox(wednesday, seed).calls;
      expect(drawn).toEqual(generateInbox(wednesday, seed).calls);
      expect(new Set(drawn.map((one) => one.scenario.id)).size).toBe(drawn.length);
      expect(drawn).toHaveLength(2);
    }
  });

  it('bring everybody to the telephone in time', () => {
    const heard = new Set(
      seedsTo(600).flatMap((seed) => generateInbox(wednesday, seed).calls.map((one) => one.scenario.id)),
    );
    expect(scenarios.map(({ id }) => id).filter((id) => !heard.has(id))).toEqual([]);
  });
});

type Talker = (call: Call, stream: Stream) => CallStep;

const TALKERS: Readonly<Record<string, Talker>> = {
  refuses: () => ({ do: 'hangUp' }),
  callsBackAtOnce: () => ({ do: 'callBack', through: 'directory' }),
  complies: (call) => {
    const answers = answersNow(call);
    const giving = answers.find((answer) => answer.gives !== null) ?? answers[0];
    return giving === undefined ? { do: 'hangUp' } : { do: 'say', answer: giving.id };
  },
  random: (call, stream) => {
    const answers = answersNow(call);
    if (answers.length === 0 || stream.chance(1, 6)) return { do: 'hangUp' };
    const line = call.named.some((one) => one.line === call.line);
    if (!line && stream.chance(1, 3)) return { do: 'name', lever: stream.pick(LEVERS) };
    return { do: 'say', answer: stream.pick(answers).id };
  },
  listens: (call, stream) => listens(call, { dPrime: 2, bias: 0 }, stream),
};

/** Mean points of a call over 1,000 calls. */
function meanPoints(talker: Talker): number {
  let sum = 0;
  for (const seed of seedsTo(500)) {
    const stream = openStream(seed, 'talker');
    let session = beginSession(wednesday, seed, { clock: 'off' });
    while (session.phase !== 'done') {
      session = onTelephone(session, (call) => talker(call, stream));
      session = take(session, { type: 'stamp', verdict: 'report', ms: 0 }, { type: 'next', ms: 0 });
    }
    sum += session.calls.reduce((total, { call }) => total + scoreCall(call).total, 0) / 2;
  }
  return sum / 500;
}

describe('whoever listens and checks', () => {
  it('is far ahead of those who refuse, comply, call back at once or guess', () => {
    const points = Object.fromEntries(
      Object.entries(TALKERS).map(([name, talker]) => [name, Math.round(meanPoints(talker))]),
    );
    const { listens: best = 0, ...others } = points;
    expect(Math.max(...Object.values(others)) + 15, JSON.stringify(points)).toBeLessThan(best);
  });
});

/** The best total that a call can still come to by answers alone. */
function bestFrom(call: Call): number {
  if (call.outcome !== null) return scoreCall(call).total;
  return Math.max(
    ...answersNow(call).map(({ id }) => {
      const next = takeStep(call, { do: 'say', answer: id });
      return next.ok ? bestFrom(next.value) : 0;
    }),
  );
}

describe('the best answer', () => {
  /** Each answer where it is first met, and whether it can come to the most. */
  const met = scenarios.flatMap((scenario) => {
    const found = new Map<
      string,
      { readonly best: boolean; readonly at: number; readonly text: Record<'en' | 'fr', string> }
    >();
    const visit = (call: Call): void => {
      const answers = answersNow(call);
      const values = answers.map(({ id }) => {
        const next = takeStep(call, { do: 'say', answer: id });
        if (next.ok) visit(next.value);
        return next.ok ? bestFrom(next.value) : 0;
      });
      if (new Set(values).size < 2) return;
      answers.forEach(({ id, says }, at) => {
        if (found.has(id)) return;
        const text = { en: textIn(says, 'en'), fr: textIn(says, 'fr') };
        found.set(id, { best: values[at] === Math.max(...values), at, text });
      });
    };
    visit(openCall(scenario));
    return [...found.values()];
  });
  const aucOf = (value: (one: (typeof met)[number]) => number): number =>
    twoSidedAuc(met.map((one) => ({ fake: one.best, value: value(one) })));

  it.each([
    ['its place', (one) => one.at],
    ['its length in English', (one) => one.text.en.split(/\s+/).length],
    ['its length in French', (one) => one.text.fr.split(/\s+/).length],
    [
      'careful words in English',
      (one) => (/call (you )?back|check|verify|policy|directory|sure/i.test(one.text.en) ? 1 : 0),
    ],
    [
      'careful words in French',
      (one) => (/rappel|vérif|annuaire|consigne|règle|sûr/i.test(one.text.fr) ? 1 : 0),
    ],
    ['being a question', (one) => (one.text.en.includes('?') ? 1 : 0)],
  ] as const satisfies readonly (readonly [string, (one: (typeof met)[number]) => number])[])(
    'is not told by %s',
    (_what, value) => {
      expect(met.length).toBeGreaterThan(60);
      expect(aucOf(value)).toBeLessThanOrEqual(0.65);
    },
  );
});
