import type { Scenario } from '../level/scenario.ts';
import type { Text } from '../level/text.ts';
import type { Section } from '../level/words.ts';
import type { Company, Persona } from '../level/world.ts';
import type { PlannedParcel } from '../parcel/planned-parcel.ts';
import type { Letter } from './letter.ts';
import type { Vars } from './wording/vars.ts';

/** A line of Your day. */
export type DayLine = {
  readonly id: string;
  readonly minute: number;
  readonly text: Text;
  readonly vars: Vars;
};

/** What the account shows by the player's own bookmark. */
export type SiteEntry = {
  readonly id: string;
  readonly section: Section;
  readonly minute: number;
  readonly text: Text;
  readonly vars: Vars;
};

/** A call of the shift: when it comes, who is on it, and what its placeholders stand for. */
export type PlannedCall = {
  /** The place (0 …) of the letter that is open when the telephone rings. */
  readonly at: number;
  readonly scenario: Scenario;
  readonly vars: Vars;
  readonly callerVars: Vars;
};

/** The letters of one shift and the papers that go with them: the same for everyone who has level and seed. */
export type Inbox = {
  readonly seed: number;
  readonly persona: Persona;
  readonly company: Company;
  readonly letters: readonly Letter[];
  readonly day: readonly DayLine[];
  readonly site: readonly SiteEntry[];
  readonly calls: readonly PlannedCall[];
  readonly parcels: readonly PlannedParcel[];
};
