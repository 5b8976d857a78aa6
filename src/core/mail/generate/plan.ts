import type { Level } from '../../level/level.ts';
import type { Company, Persona } from '../../level/world.ts';
import { type Profile, profilesOf } from './profile.ts';

/** Letters from which a shift is long enough to be held to its balance. */
export const BALANCED_FROM = 6;

/** What a shift wants of its fakes or of its genuine letters, and what there is to draw from. */
export type KindPlan = {
  readonly wanted: number;
  readonly all: readonly Profile[];
  /** Of each group one is there. */
  readonly musts: readonly (readonly Profile[])[];
  /** At least so many of these members. */
  readonly quotas: readonly { readonly least: number; readonly members: readonly Profile[] }[];
};

export type Plan = { readonly fakes: KindPlan; readonly genuine: KindPlan };

export const isPlain = (one: Profile): boolean => one.plain;
export const isRiding = (one: Profile): boolean => one.act !== null;
export const isUnprompted = (one: Profile): boolean => one.act === null;

/** A quarter of the fakes has to be read: no tool shows them. */
export function leastPlain(fakes: number): number {
  return Math.ceil(fakes / 4);
}

/** Two fakes ride on something that the reader did. */
export function leastRiding(fakes: number): number {
  return Math.min(2, fakes);
}

/** Most genuine letters answer nothing that the reader did, as in life. */
export function leastUnprompted(genuine: number): number {
  return Math.max(0, Math.min(3, genuine - 1));
}

const PLANS = new WeakMap<Level, Map<string, Plan>>();

/** What shifts of one reader are drawn from: letters that fit the acts of that reader's days. Worked out once. */
export function planOf(level: Level, company: Company, persona: Persona): Plan {
  const byPersona = PLANS.get(level) ?? new Map<string, Plan>();
  PLANS.set(level, byPersona);
  const plan = byPersona.get(persona.id) ?? makePlan(level, company, persona);
  byPersona.set(persona.id, plan);
  return plan;
}

function makePlan(level: Level, company: Company, { acts }: Persona): Plan {
  const { count, fakes } = level.letters;
  const fits = profilesOf(level, company).filter(
    ({ act }) => act === null || acts === null || acts.includes(act),
  );
  const held = count >= BALANCED_FROM;
  const kind = (genuine: boolean, wanted: number): Omit<KindPlan, 'quotas'> => {
    const all = fits.filter((one) => one.genuine === genuine);
    const musts = level.letters.must.map((group) =>
      all.filter((one) => group.includes(one.recipe.template.id)),
    );
    return { wanted, all, musts: musts.filter((group) => group.length > 0) };
  };
  const fake = kind(false, fakes);
  const truth = kind(true, count - fakes);
  return {
    fakes: {
      ...fake,
      quotas: held
        ? [
            { least: leastPlain(fakes), members: fake.all.filter(isPlain) },
            { least: leastRiding(fakes), members: fake.all.filter(isRiding) },
          ]
        : [],
    },
    genuine: {
      ...truth,
      quotas: held
        ? [{ least: leastUnprompted(count - fakes), members: truth.all.filter(isUnprompted) }]
        : [],
    },
  };
}
