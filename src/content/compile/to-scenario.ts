import type { CallAnswer, CallClaim, CallLine, Scenario } from '../../core/level/scenario.ts';
import type { RawCall } from '../schema/call-schema.ts';
import { toText } from './to-text.ts';

type RawLine = RawCall['lines'][number];
type RawAnswer = NonNullable<RawLine['answers']>[number];

/** A call file as core wants it: every optional key filled in. */
export function toScenario(raw: RawCall, languages: readonly string[]): Scenario {
  const say = (text: Parameters<typeof toText>[0]) => toText(text, languages);
  const toAnswer = ({ id, says, to, gives, settles, if: when, why }: RawAnswer): CallAnswer => ({
    id,
    says: say(says),
    to,
    gives: gives ?? null,
    settles: settles ?? false,
    when:
      when === undefined
        ? null
        : { said: when.said ?? [], unsaid: when.unsaid ?? [], gave: when.gave ?? null },
    why: why === undefined ? null : say(why),
  });
  const toLine = ({ id, says, aware, lever, answers, end }: RawLine): CallLine => ({
    id,
    variants: says.map(say),
    aware: (aware ?? []).map(say),
    lever: lever ?? null,
    answers: (answers ?? []).map(toAnswer),
    end: end ?? null,
  });
  const { caller } = raw;
  return {
    id: raw.id,
    genuine: raw.genuine,
    pretext: raw.pretext,
    caller: {
      claim: claimOf(caller.claim),
      name: caller.name === undefined ? null : say(caller.name),
      role: say(caller.role),
      voice: caller.voice,
      portrait: caller.portrait,
      shows: caller.shows,
    },
    act: raw.act ?? null,
    companies: raw.companies ?? null,
    start: raw.start,
    ownNumber: raw.ownNumber ?? null,
    voicemail: (raw.voicemail ?? []).map(say),
    lines: raw.lines.map(toLine),
  };
}

function claimOf({ brand, person, supplier }: RawCall['caller']['claim']): CallClaim {
  if (brand) return { kind: 'brand' };
  if (person !== undefined) return { kind: 'person', person };
  return supplier === undefined ? { kind: 'other' } : { kind: 'supplier', supplier };
}
