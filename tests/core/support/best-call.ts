import { answersNow, type Call, isTalking, lineOf } from '../../../src/core/call/call.ts';
import { CALL_POINTS, scoreCall } from '../../../src/core/call/call-score.ts';
import { type CallStep, takeStep } from '../../../src/core/call/take-step.ts';

type Way = { readonly steps: readonly CallStep[]; readonly total: number };

/** The way through a call that earns the most: levers named where they are, then the best answer or a call back. */
export function bestWay(call: Call): Way {
  if (call.outcome !== null) return { steps: [], total: scoreCall(call).total };
  const named = call.named.filter((one) => one.right).length;
  const { lever, id } = lineOf(call);
  const untold = isTalking(call) && lever !== null && !call.named.some((one) => one.line === id);
  if (untold && named < CALL_POINTS.levers) return after(call, { do: 'name', lever });
  const choices: readonly CallStep[] = [
    ...answersNow(call).map((answer): CallStep => ({ do: 'say', answer: answer.id })),
    { do: 'callBack', through: 'directory' },
  ];
  return choices
    .map((step) => after(call, step))
    .reduce((best, way) => (way.total > best.total ? way : best));
}

function after(call: Call, step: CallStep): Way {
  const next = takeStep(call, step);
  if (!next.ok) return { steps: [], total: -1 };
  const rest = bestWay(next.value);
  return { steps: [step, ...rest.steps], total: rest.total };
}

/** Answers that give something away in the end, from the present line on; null where none do. */
export function wayToSlip(call: Call): readonly string[] | null {
  for (const { id, gives } of answersNow(call)) {
    if (gives !== null) return [id];
    const next = takeStep(call, { do: 'say', answer: id });
    const rest = next.ok ? wayToSlip(next.value) : null;
    if (rest !== null) return [id, ...rest];
  }
  return null;
}
