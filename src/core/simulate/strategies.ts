import { answersNow, type Call } from '../call/call.ts';
import type { CallStep } from '../call/take-step.ts';
import type { Level } from '../level/level.ts';
import type { Rule, SeenWith } from '../level/words.ts';
import { settles } from '../mail/clues/clue.ts';
import type { Letter } from '../mail/letter.ts';
import { openStream, type Stream } from '../random/stream.ts';
import { scoreOf } from '../score/score.ts';
import type { Verdict } from '../session/decision.ts';
import { parcelOf } from '../session/packing.ts';
import { beginSession, type Session, type StringOfEvidence } from '../session/session.ts';
import { blindPacker, packing } from './pack-parcel.ts';
import { applied, onTelephone, simulateShift, stringOf } from './player.ts';

export const STRATEGIES = [
  'report-all',
  'trust-all',
  'guess',
  'cards-only',
  'site-only',
  'loupe-only',
  'headers-only',
  'oracle',
  'hang-up',
] as const;

/** Players who do not read and differ only in how they pack: shown where a level has parcels. */
export const PACKING_STRATEGIES = ['black-all', 'coarsest'] as const;
export type Strategy = (typeof STRATEGIES)[number] | (typeof PACKING_STRATEGIES)[number];

/** The strategies that make a difference in a level. */
export function strategiesFor(level: Level): readonly Strategy[] {
  return level.parcels.count === 0 ? STRATEGIES : [...STRATEGIES, ...PACKING_STRATEGIES];
}

/** Looks at every address, target and seal, which takes time and care, and reads nothing: shown beside the others. */
export const EVERY_TOOL = 'tools-only';

export const HONEST = [1, 1.5, 2, 2.5] as const;

type Choice = { readonly verdict: Verdict; readonly string: StringOfEvidence | null };

/** Mean share of perfect (0…1) over `shifts` seeds from `seed` of a player who does not read. */
export function strategyShare(
  level: Level,
  strategy: Strategy | typeof EVERY_TOOL,
  seed: number,
  shifts: number,
): number {
  return meanShare(shifts, (at) => playStrategy(level, strategy, seed + at));
}

/** The same for a reader of discernment `dPrime` without bias. */
export function honestShare(level: Level, dPrime: number, seed: number, shifts: number): number {
  return meanShare(shifts, (at) => simulateShift(level, seed + at, { dPrime, bias: 0 }, at));
}

function meanShare(shifts: number, play: (at: number) => Session): number {
  let sum = 0;
  for (let at = 0; at < shifts; at += 1) {
    const { points, perfect } = scoreOf(play(at));
    sum += points / perfect;
  }
  return Math.round((sum / shifts) * 10_000) / 10_000;
}

function playStrategy(level: Level, strategy: Strategy | typeof EVERY_TOOL, seed: number): Session {
  const stream = openStream(seed, 'strategy', strategy);
  let session = beginSession(level, seed, { clock: 'off' });
  while (session.phase !== 'done') {
    session = onTelephone(session, (call) => speak(strategy, call, stream));
    const parcel = parcelOf(session);
    if (parcel !== null) {
      const packer = blindPacker(PACKERS[strategy] ?? 'guess', stream);
      for (const decision of packing(parcel, packer, 0)) session = applied(session, decision);
      continue;
    }
    const letter = session.inbox.letters[session.index] as Letter;
    const { verdict, string } = choose(strategy, letter, session, stream);
    if (string !== null) session = applied(session, { type: 'string', ...string, ms: 0 });
    session = applied(session, { type: 'stamp', verdict, ms: 0 });
    session = applied(session, { type: 'next', ms: 0 });
  }
  return session;
}

/** How each packs; all others by chance. */
const PACKERS: Readonly<Partial<Record<Strategy | typeof EVERY_TOOL, Parameters<typeof blindPacker>[0]>>> = {
  'report-all': 'refuse',
  'trust-all': 'keep',
  'black-all': 'black',
  coarsest: 'coarsest',
};

function choose(
  strategy: Strategy | typeof EVERY_TOOL,
  letter: Letter,
  session: Session,
  stream: Stream,
): Choice {
  const guess: Verdict = stream.chance(1, 2) ? 'report' : 'trust';
  const any = anyString(session, stream);
  switch (strategy) {
    case 'report-all':
      return { verdict: 'report', string: firstCard(session) };
    case 'trust-all':
      return { verdict: 'trust', string: firstCard(session) };
    case 'guess':
    case 'oracle':
      return { verdict: guess, string: any };
    case 'cards-only':
      return { verdict: guess, string: cardString(session, stream) };
    case 'site-only':
      return byTool(letter, 'site', guess);
    case 'loupe-only':
      return byLoupe(letter);
    case 'headers-only':
      return bySeal(letter);
    case EVERY_TOOL:
      return byEveryTool(letter);
    case 'hang-up':
    case 'black-all':
    case 'coarsest':
      return { verdict: guess, string: null };
  }
}

/** On the telephone: refuses all, complies with all, or answers at random. */
function speak(strategy: Strategy | typeof EVERY_TOOL, call: Call, stream: Stream): CallStep {
  const answers = answersNow(call);
  if (strategy === 'hang-up' || strategy === 'report-all' || answers.length === 0) return { do: 'hangUp' };
  const giving = answers.find((answer) => answer.gives !== null);
  if (strategy === 'trust-all' && giving !== undefined) return { do: 'say', answer: giving.id };
  return { do: 'say', answer: stream.pick(answers).id };
}

function firstCard(session: Session): StringOfEvidence {
  return { part: 'from', rule: session.level.rules[0] ?? 'domain' };
}

/** Strings to the card "what the thief knows", or the last card where the level lacks it. */
function cardString(session: Session, stream: Stream): StringOfEvidence {
  const { rules } = session.level;
  const rule: Rule = rules.includes('knowledge') ? 'knowledge' : (rules[rules.length - 1] ?? 'domain');
  return { part: stream.pick(bodyParts(session)), rule };
}

/** Strings at random before every verdict: since nothing tells their worth, it is all an oracle can do. */
function anyString(session: Session, stream: Stream): StringOfEvidence {
  return { part: stream.pick(bodyParts(session)), rule: stream.pick(session.level.rules) };
}

function bodyParts(session: Session): readonly string[] {
  const letter = session.inbox.letters[session.index];
  return ['from', 'subject', ...(letter?.blocks.map((block) => block.id) ?? [])];
}

/** Decides where the tool settles the letter, and tosses a coin elsewhere. */
function byTool(letter: Letter, tool: SeenWith, guess: Verdict): Choice {
  const clue = letter.clues.find((one) => settles(one) && one.tool === tool);
  if (clue === undefined) return { verdict: guess, string: null };
  return { verdict: clue.strength === 'decisive' ? 'report' : 'trust', string: stringOf(clue) };
}

/** Reports every name that does not stand on the domain card, trusts every one that does. */
function byLoupe(letter: Letter): Choice {
  const outside = letter.clues.find((one) => one.key === 'foreignSender' || one.key === 'listedService');
  if (outside !== undefined) return { verdict: 'report', string: { part: 'from', rule: 'domain' } };
  return { verdict: 'trust', string: { part: 'from', rule: 'domain' } };
}

/** Trusts what shows no fault to any tool. */
function byEveryTool(letter: Letter): Choice {
  const shown = letter.clues.filter(
    ({ tool }) => tool === 'loupe' || tool === 'headers' || tool === 'target',
  );
  const fault = shown.find((one) => one.strength === 'decisive');
  if (fault !== undefined) return { verdict: 'report', string: stringOf(fault) };
  if (letter.seal.dmarc === 'fail') return { verdict: 'report', string: null };
  const seal = shown.find((one) => one.strength === 'confirming');
  return { verdict: 'trust', string: seal === undefined ? null : stringOf(seal) };
}

/** Reports every letter whose DMARC fails, trusts every other. */
function bySeal(letter: Letter): Choice {
  const failed = letter.seal.dmarc === 'fail';
  const clue = letter.clues.find((one) => settles(one) && one.tool === 'headers');
  return { verdict: failed ? 'report' : 'trust', string: clue === undefined ? null : stringOf(clue) };
}
