import { arriveAt, type Call, openCall } from '../../core/call/call.ts';
import { type PublicCall, showCall } from '../../core/call/public-call.ts';
import { takeStep } from '../../core/call/take-step.ts';
import { type Walk, walkCall } from '../../core/call/walk.ts';
import type { Level } from '../../core/level/level.ts';
import type { CallLine, Scenario } from '../../core/level/scenario.ts';
import type { Text } from '../../core/level/text.ts';
import { callerVars } from '../../core/mail/generate/plan-calls.ts';
import { eventVars } from '../../core/mail/generate/world-vars.ts';
import type { PlannedCall } from '../../core/mail/inbox.ts';
import { lookupFor } from '../../core/mail/public/public-letter.ts';
import { render } from '../../core/mail/wording/render.ts';
import { openStream } from '../../core/random/stream.ts';
import { beginSession } from '../../core/session/session.ts';

const NOON = 12 * 60;

/** Scenarios that may ring in a level, each once. */
export function scenariosOf(level: Level): readonly Scenario[] {
  const all = level.calls.flatMap(({ scenarios }) => scenarios);
  return all.filter((one, at) => all.findIndex(({ id }) => id === one.id) === at);
}

/** A call that stands at one of its lines, as if all before it had not been said. */
export function callAt(scenario: Scenario, line: string): Call {
  return line === scenario.start ? openCall(scenario) : arriveAt({ ...openCall(scenario), heard: [] }, line);
}

/** The call after an answer; the same where it is not to be had. */
export function answered(call: Call, answer: string): Call {
  const next = takeStep(call, { do: 'say', answer });
  return next.ok ? next.value : call;
}

export type CallPreview = {
  readonly say: (text: Text) => string;
  readonly show: (call: Call) => PublicCall;
};

/** The words of a scenario for one reader of a level. */
export function previewCall(level: Level, scenario: Scenario, seed: number, lang: string): CallPreview {
  const session = beginSession(level, seed);
  const { company, calls } = session.inbox;
  const planned: PlannedCall = calls.find((one) => one.scenario.id === scenario.id) ?? {
    at: 0,
    scenario,
    vars: eventVars(NOON, company, openStream(seed, 'event', scenario.id)),
    callerVars: callerVars(scenario.caller.claim, level, company),
  };
  return {
    say: (text) => render(text, lookupFor(session, planned.vars, planned.callerVars), lang),
    show: (call) => showCall(call, planned, session, lang),
  };
}

export type CallMap = readonly { readonly line: CallLine; readonly depth: number; readonly row: number }[];

/** Lines by how many answers lie before them: the shape of a call. Lines that nothing leads to come last. */
export function mapOf(scenario: Scenario): CallMap {
  const depths = new Map<string, number>();
  let next = [scenario.start, ...(scenario.ownNumber === null ? [] : [scenario.ownNumber])];
  for (let depth = 0; next.length > 0; depth += 1) {
    for (const id of next) depths.set(id, depth);
    const targets = scenario.lines.flatMap(({ id, answers }) =>
      next.includes(id) ? answers.map(({ to }) => to) : [],
    );
    next = [...new Set(targets)].filter((id) => !depths.has(id));
  }
  const last = Math.max(0, ...depths.values()) + 1;
  const rows = new Map<number, number>();
  return scenario.lines.map((line) => {
    const depth = depths.get(line.id) ?? last;
    const row = rows.get(depth) ?? 0;
    rows.set(depth, row + 1);
    return { line, depth, row };
  });
}

const walks = new WeakMap<Scenario, Map<string, Walk>>();

/** Every way through a call: walked once for each language. */
export function walkOf(scenario: Scenario, lang: string): Walk {
  const known = walks.get(scenario) ?? new Map<string, Walk>();
  walks.set(scenario, known);
  const walk = known.get(lang) ?? walkCall(scenario, lang);
  known.set(lang, walk);
  return walk;
}
