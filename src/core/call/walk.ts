import type { Scenario } from '../level/scenario.ts';
import { type Text, textIn } from '../level/text.ts';
import { answersNow, type Call, type CallOutcome, lineOf, openCall } from './call.ts';
import { scoreCall } from './call-score.ts';
import { takeStep } from './take-step.ts';

/** Paths walked at most: a graph that has more is a loop, or nearly one. */
export const MAX_PATHS = 50_000;

/** Every way through the words of a call, answers alone; the levers of each line may be named as well. */
export type Walk = {
  readonly paths: number;
  readonly endings: Readonly<Partial<Record<CallOutcome, number>>>;
  /** Over every path, hanging up and calling back at every line, with levers named best and worst. */
  readonly scoreMin: number;
  readonly scoreMax: number;
  /** Reading time of the longest path, whole seconds. */
  readonly secondsMax: number;
  /** Lines heard on the longest path. */
  readonly linesMax: number;
  readonly unreached: readonly string[];
  /** True where there were more paths than are walked. */
  readonly cut: boolean;
};

/** Calls `visit` at every call state that answers can lead to, the last ones too. Gives false where it was cut. */
export function eachState(scenario: Scenario, visit: (call: Call) => void): boolean {
  let paths = 0;
  const starts = [openCall(scenario), ...fromOwnNumber(scenario)];
  const walk = (call: Call): boolean => {
    if (isRound(call)) return false;
    visit(call);
    const answers = answersNow(call);
    if (answers.length === 0) {
      paths += 1;
      return paths < MAX_PATHS;
    }
    return answers.every((answer) => {
      const next = takeStep(call, { do: 'say', answer: answer.id });
      return next.ok ? walk(next.value) : true;
    });
  };
  return starts.every(walk);
}

/** A line is heard once, or once more on the caller's own number: a third time it goes round in circles. */
function isRound({ heard, line }: Call): boolean {
  return heard.filter((one) => one === line).length > 2;
}

function fromOwnNumber(scenario: Scenario): readonly Call[] {
  const called = takeStep(openCall(scenario), { do: 'callBack', through: 'caller' });
  return called.ok ? [called.value] : [];
}

/** Walks every path of a scenario; `lang` decides the reading time alone. */
export function walkCall(scenario: Scenario, lang: string): Walk {
  const endings: Partial<Record<CallOutcome, number>> = {};
  const reached = new Set<string>();
  let paths = 0;
  let secondsMax = 0;
  let linesMax = 0;
  let scoreMin = Number.POSITIVE_INFINITY;
  let scoreMax = 0;
  const whole = eachState(scenario, (call) => {
    reached.add(call.line);
    for (const over of [call, ...leave(call)]) {
      if (over.outcome === null) continue;
      const [worst, best] = scoresOf(over);
      scoreMin = Math.min(scoreMin, worst);
      scoreMax = Math.max(scoreMax, best);
    }
    if (call.outcome === null) return;
    paths += 1;
    endings[call.outcome] = (endings[call.outcome] ?? 0) + 1;
    secondsMax = Math.max(secondsMax, secondsOf(call, lang));
    linesMax = Math.max(linesMax, call.heard.length);
  });
  return {
    paths,
    endings,
    scoreMin: Number.isFinite(scoreMin) ? scoreMin : 0,
    scoreMax,
    secondsMax,
    linesMax,
    unreached: scenario.lines.map(({ id }) => id).filter((id) => !reached.has(id)),
    cut: !whole,
  };
}

/** The call as it is after hanging up, and after calling back, at this line. */
function leave(call: Call): readonly Call[] {
  return ([{ do: 'hangUp' }, { do: 'callBack', through: 'directory' }] as const).flatMap((step) => {
    const next = takeStep(call, step);
    return next.ok ? [next.value] : [];
  });
}

/** Points with every lever named wrongly, and with every lever on the way named rightly. */
function scoresOf(call: Call): readonly [number, number] {
  const lines = [...new Set(call.heard)].map((line) => lineOf({ scenario: call.scenario, line }));
  const named = (right: boolean): Call['named'] =>
    lines.flatMap(({ id, lever }) =>
      lever === null && right ? [] : [{ line: id, lever: lever ?? 'hurry', right }],
    );
  return [
    scoreCall({ ...call, named: named(false) }).total,
    scoreCall({ ...call, named: named(true) }).total,
  ];
}

const WORDS_A_MINUTE = 220;
const MS_AN_ANSWER = 4000;

function secondsOf(call: Call, lang: string): number {
  const longest = (texts: readonly Text[]): number =>
    Math.max(0, ...texts.map((text) => textIn(text, lang).split(/\s+/).length));
  const words = call.heard.reduce(
    (sum, line) => sum + longest(lineOf({ scenario: call.scenario, line }).variants),
    0,
  );
  return Math.ceil((words * 60) / WORDS_A_MINUTE + (call.said.length * MS_AN_ANSWER) / 1000);
}
