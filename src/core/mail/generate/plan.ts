import type { Level } from '../../level/level.ts';
import type { Company, Persona } from '../../level/world.ts';
import { type Bag, bagOf } from './bag.ts';
import { type Profile, profilesOf } from './profile.ts';

/** Letters from which a shift is long enough to be held to its balance. */
export const BALANCED_FROM = 4;

/** What a shift wants of its fakes or of its genuine letters, and what there is to draw from. */
export type KindPlan = {
  readonly wanted: number;
  readonly all: Bag;
  /** Of each group one is there. */
  readonly musts: readonly Bag[];
  /** At least so many of these. */
  readonly quotas: readonly { readonly least: number; readonly bag: Bag }[];
};

export type Plan = { readonly fakes: KindPlan; readonly genuine: KindPlan };

export const isPlain = (one: Profile): boolean => one.plain;
export const isRiding = (one: Profile): boolean => one.act !== null;
export const isUnprompted = (one: Profile): boolean => one.act === null;

/** Half of the fakes have to be read: no tool shows them. */
export function leastPlain(fakes: number): number {
  return Math.floor(fakes / 2);
}

/** Two fakes ride on something that the reader did. */
export function leastRiding(fakes: number): number {
  return Math.min(2, fakes);
}

/** Most genuine letters answer nothing that the reader did, as in life. */
export function leastUnprompted(genuine: number): number {
  return Math.max(0, Math.min(3, genuine - 1));
}

/** What shifts of one reader are drawn from: letters that fit the acts of that reader's days, with their weights. */
export function makePlan(level: Level, fits: readonly Profile[], weightOf: (one: Profile) => number): Plan {
  const { count, fakes, must } = level.letters;
  const held = count >= BALANCED_FROM;
  const kind = (genuine: boolean, wanted: number, quotas: readonly Quota[]): KindPlan => {
    const all = fits.filter((one) => one.genuine === genuine);
    const groups = must.map((group) => all.filter((one) => isIn(group, one)));
    return {
      wanted,
      all: bagOf(all, weightOf),
      musts: groups.filter((group) => group.length > 0).map((group) => bagOf(group, weightOf)),
      quotas: held
        ? quotas.map(({ least, test }) => ({ least, bag: bagOf(all.filter(test), weightOf) }))
        : [],
    };
  };
  return {
    fakes: kind(false, fakes, [
      { least: leastPlain(fakes), test: isPlain },
      { least: leastRiding(fakes), test: isRiding },
    ]),
    genuine: kind(true, count - fakes, [{ least: leastUnprompted(count - fakes), test: isUnprompted }]),
  };
}

type Quota = { readonly least: number; readonly test: (one: Profile) => boolean };

/**
 * Profiles of letters that fit the acts of a reader's days. Where these are too few for a shift, or none of a
 * must group's fits, the level goes before the reader's habits.
 */
export function profilesFor(level: Level, company: Company, { acts }: Persona): readonly Profile[] {
  const all = profilesOf(level, company);
  const { count, fakes, must } = level.letters;
  const isUsual = ({ act }: Profile): boolean => act === null || acts === null || acts.includes(act);
  const missing = must.filter((group) => !all.some((one) => isIn(group, one) && isUsual(one)));
  const fits = all.filter((one) => isUsual(one) || missing.some((group) => isIn(group, one)));
  const enough = (genuine: boolean, wanted: number): boolean =>
    fits.filter((one) => one.genuine === genuine).length >= wanted;
  return enough(false, fakes) && enough(true, count - fakes) ? fits : all;
}

function isIn(group: readonly string[], one: Profile): boolean {
  return group.includes(one.recipe.template.id);
}
