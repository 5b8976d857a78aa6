import { answersNow, type Call } from '../../../src/core/call/call.ts';
import type { CallStep } from '../../../src/core/call/take-step.ts';
import type { Letter } from '../../../src/core/mail/letter.ts';
import { dispatchesOf, neededTreatment, REFUSE } from '../../../src/core/parcel/planned-parcel.ts';
import type { Verdict } from '../../../src/core/session/decision.ts';
import type { StringOfEvidence } from '../../../src/core/session/session.ts';
import { type Packer, PERFECT_PACKER } from '../../../src/core/simulate/pack-parcel.ts';
import { rightString } from '../../../src/core/simulate/player.ts';
import { bestWay, wayToSlip } from '../../core/support/best-call.ts';

export type Player = {
  readonly verdict: (letter: Letter) => Verdict;
  readonly string: (letter: Letter) => StringOfEvidence | null;
  /** The next thing to do in a call that is not over. */
  readonly talk: (call: Call) => CallStep;
  readonly packer: Packer;
};

/** Knows the truth: every verdict and string right, levers named, nothing given away, called back. */
export const STRONG: Player = {
  verdict: (letter) => (letter.genuine ? 'trust' : 'report'),
  string: rightString,
  talk: (call) => bestWay(call).steps[0] ?? { do: 'hangUp' },
  packer: PERFECT_PACKER,
};

/** Every verdict and parcel wrong, and every caller is told what he asks for. */
export const WEAK: Player = {
  verdict: (letter) => (letter.genuine ? 'report' : 'trust'),
  string: () => null,
  talk: (call) => {
    const [answer] = wayToSlip(call) ?? answersNow(call).map(({ id }) => id);
    return answer === undefined ? { do: 'hangUp' } : { do: 'say', answer };
  },
  packer: {
    treat: (parcel, field) => (neededTreatment(parcel, field) === 'black' ? 'keep' : 'black'),
    dispatch: (parcel) => dispatchesOf(parcel).find((way) => way !== parcel.case.right) ?? REFUSE,
  },
};
