import type { Level } from '../level/level.ts';
import { type ParcelCase, type ParcelTemplate, TREATMENTS } from '../level/parcel.ts';
import type { Company, Persona } from '../level/world.ts';
import { eventVars } from '../mail/generate/world-vars.ts';
import type { Vars } from '../mail/wording/vars.ts';
import { openStream, type Stream } from '../random/stream.ts';
import { type PlannedParcel, REFUSE, SEND } from './planned-parcel.ts';
import { subjectVars } from './subject-vars.ts';

/** Parcels from which a shift is held to its balance. */
export const PARCELS_BALANCED_FROM = 4;

/** Why a draw of parcels is thrown back. */
export const PARCEL_RULES = ['refusals', 'sent', 'kinds', 'treatments'] as const;
export type ParcelRule = (typeof PARCEL_RULES)[number];

const MAX_DRAWS = 500;
const NOON = 12 * 60;

type Drawn = { readonly template: ParcelTemplate; readonly case: ParcelCase };

/**
 * The parcels of one shift, of different templates. The same level and seed give the same parcels everywhere.
 * Answers the rule that most draws broke where none is fair, which `check` finds before.
 */
export function drawParcels(
  level: Level,
  seed: number,
  persona: Persona,
  company: Company,
): readonly PlannedParcel[] | ParcelRule {
  const { count, templates } = level.parcels;
  if (count === 0) return [];
  const stream = openStream(seed, 'parcels');
  const broken = new Map<ParcelRule, number>();
  for (let draw = 0; draw < MAX_DRAWS; draw += 1) {
    const drawn = drawOnce(level, stream);
    const rule = brokenRule(drawn, templates);
    if (rule === null) return drawn.map((one, index) => plan(one, index, { level, seed, persona, company }));
    broken.set(rule, (broken.get(rule) ?? 0) + 1);
  }
  const [worst] = [...broken].sort((a, b) => b[1] - a[1]);
  return worst?.[0] ?? 'refusals';
}

function drawOnce({ parcels: { count, must, templates } }: Level, stream: Stream): readonly Drawn[] {
  const chosen: ParcelTemplate[] = [];
  const rest = (): readonly ParcelTemplate[] => templates.filter((one) => !chosen.includes(one));
  for (const group of must) {
    const fits = rest().filter((one) => group.includes(one.id));
    if (fits.length > 0 && chosen.length < count) chosen.push(stream.pick(fits));
  }
  chosen.push(...stream.sample(rest(), count - chosen.length));
  return stream.shuffle(chosen).map((template) => ({ template, case: stream.pick(template.cases) }));
}

/** At least one refusal and at most a third; as many to send for every seed; each kind that there is; no treatment right for more than 60 % of the fields. */
function brokenRule(drawn: readonly Drawn[], all: readonly ParcelTemplate[]): ParcelRule | null {
  if (drawn.length < PARCELS_BALANCED_FROM) return null;
  const refusals = drawn.filter((one) => one.case.right === REFUSE).length;
  const canRefuse = all.some((one) => one.cases.some(({ right }) => right === REFUSE));
  if ((canRefuse && refusals < 1) || refusals * 3 > drawn.length) return 'refusals';
  const sent = sentOf(drawn.length, all);
  if (sent !== null && drawn.filter((one) => one.case.right === SEND).length !== sent) return 'sent';
  const kinds = new Set(all.map((one) => one.kind));
  if ([...kinds].some((kind) => !drawn.some(({ template }) => template.kind === kind))) return 'kinds';
  const needed = drawn.flatMap(({ template, case: { needs, right } }) =>
    right === SEND ? template.fields.map(({ id }) => needs[id] ?? 'black') : [],
  );
  const over = TREATMENTS.some((one) => needed.filter((how) => how === one).length > 0.6 * needed.length);
  return over ? 'treatments' : null;
}

/**
 * How many parcels of a shift are to be sent: five of eight. Fields are harder to get right than one answer, so a
 * number left to chance would be luck of the seed. Null where the templates cannot keep it.
 */
function sentOf(count: number, all: readonly ParcelTemplate[]): number | null {
  const wanted = Math.round((count * 5) / 8);
  const have = (sends: boolean): number =>
    all.filter((one) => one.cases.some(({ right }) => (right === SEND) === sends)).length;
  return have(true) >= wanted && have(false) >= count - wanted ? wanted : null;
}

type Desk = {
  readonly level: Level;
  readonly seed: number;
  readonly persona: Persona;
  readonly company: Company;
};

function plan(drawn: Drawn, index: number, { level, seed, persona, company }: Desk): PlannedParcel {
  const { template } = drawn;
  const stream = openStream(seed, 'parcel', template.id);
  const vars: Vars = {
    ...eventVars(NOON, company, stream),
    ...subjectVars(level, persona, seed, template.id),
    ...partnerVars(template, company),
  };
  return {
    index,
    template,
    case: drawn.case,
    options: stream.shuffle(template.options.map(({ id }) => id)),
    pseudonyms: Object.fromEntries(
      template.fields.map(({ id }) => [id, `p-${stream.int(0x1000, 0xffff).toString(16)}`]),
    ),
    vars,
  };
}

function partnerVars({ partner }: ParcelTemplate, company: Company): Vars {
  if (partner.kind === 'other') return { partner: partner.name };
  const supplier = company.suppliers.find((one) => one.id === partner.supplier);
  return supplier === undefined ? {} : { partner: supplier.name, supplier: supplier.name };
}
