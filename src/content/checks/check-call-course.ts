import { answersNow, type Call } from '../../core/call/call.ts';
import { eachState, type Walk } from '../../core/call/walk.ts';
import type { Scenario } from '../../core/level/scenario.ts';
import type { DiagnosticCode } from '../messages/codes.ts';

/** A fault of a call's course; `line` is where it stands, null where it is the call's as a whole. */
export type CourseFault = {
  readonly code: DiagnosticCode;
  readonly line: string | null;
  readonly params: Readonly<Record<string, string>>;
};

/** Levers that a call shows at least, and lines on its longest path (game.md). */
const LEVERS_SHOWN = 3;
const LINES = { least: 4, most: 11 } as const;

/** What is wrong in the course of a scenario whose targets exist. */
export function checkCallCourse(scenario: Scenario, walk: Walk): readonly CourseFault[] {
  if (walk.cut) return [{ code: 'call/endless', line: null, params: {} }];
  const { lines, genuine } = scenario;
  const fault = (
    code: DiagnosticCode,
    line: string | null,
    params: CourseFault['params'] = {},
  ): CourseFault => ({
    code,
    line,
    params,
  });
  const dead = lines.filter(({ answers, end }) => (answers.length === 0) === (end === null));
  const safe = safeEndings(scenario);
  const levers = lines.filter(({ lever }) => lever !== null).length;
  return [
    ...walk.unreached.map((line) => fault('call/unreachable-line', line, { line })),
    ...dead.map(({ id }) => fault('call/no-ending', id, { line: id })),
    ...onlyAnswers(scenario).map((line) => fault('call/one-answer', line, { line })),
    ...(safe.length === 0 ? [fault(genuine ? 'call/best-refuses' : 'call/best-reveals', null)] : []),
    ...(levers < LEVERS_SHOWN ? [fault('call/too-few-levers', null, { found: String(levers) })] : []),
    ...(walk.linesMax < LINES.least || walk.linesMax > LINES.most
      ? [
          fault('call/length', null, {
            found: String(walk.linesMax),
            least: String(LINES.least),
            most: String(LINES.most),
          }),
        ]
      : []),
  ];
}

/** Endings with nothing given away; of a genuine call those in which the caller was served. */
function safeEndings(scenario: Scenario): readonly Call[] {
  const safe: Call[] = [];
  eachState(scenario, (call) => {
    if (call.outcome === null || call.given.length > 0 || call.onOwnNumber) return;
    const good = scenario.genuine ? ['helped', 'settled'] : ['parted'];
    if (good.includes(call.outcome)) safe.push(call);
  });
  return safe;
}

/** Lines that offer a single answer though the call goes on after it. */
function onlyAnswers(scenario: Scenario): readonly string[] {
  const found = new Set<string>();
  eachState(scenario, (call) => {
    const [only, ...others] = answersNow(call);
    if (only === undefined || others.length > 0) return;
    const next = scenario.lines.find((line) => line.id === only.to);
    if (next?.end === null) found.add(call.line);
  });
  return [...found];
}
