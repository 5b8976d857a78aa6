import type { Difficulty } from '../mail/phish-scale.ts';
import type { LookalikeId } from '../mail/techniques/technique.ts';
import type { ParcelTemplate } from './parcel.ts';
import type { Scenario } from './scenario.ts';
import type { Template } from './template.ts';
import type { Text } from './text.ts';
import type { Point, Rule, Shelf, Tool } from './words.ts';
import type { Act, Brand, Company, Persona } from './world.ts';

/** The telephone rings while the letter at this place (0 …) is open; one of the scenarios is on it. */
export type Ring = { readonly at: number; readonly scenarios: readonly Scenario[] };

/** A compiled level: whole, with every library letter it may draw from, and safe to generate from. */
export type Level = {
  readonly format: 1;
  readonly id: string;
  readonly title: Text;
  readonly order: number;
  readonly languages: readonly string[];
  readonly guided: boolean;
  readonly shelf: Shelf;
  /** Not needed for the week to be whole: said on its card. */
  readonly optional: boolean;
  /** Parts of about equal length, with a pause offered between two. */
  readonly sittings: number;
  /** Whoever completes a shift of it gets a certificate; on the shelf of the week, one for the whole week. */
  readonly certificate: boolean;
  readonly teaches: readonly Point[];
  readonly briefing: Text;
  readonly debrief: Text;
  /** Rule cards on the desk, the day's new one last. */
  readonly rules: readonly Rule[];
  readonly newRule: Rule | null;
  readonly tools: readonly Tool[];
  readonly letters: {
    readonly count: number;
    readonly fakes: number;
    /** Of each group every shift of this level has one template. */
    readonly must: readonly (readonly string[])[];
    /** Phish Scale ratings that its fakes may have. */
    readonly difficulties: readonly Difficulty[];
    readonly templates: readonly Template[];
  };
  /** Data that leaves the house, after the last letter. */
  readonly parcels: {
    readonly count: number;
    /** Of each group every shift of this level has one template. */
    readonly must: readonly (readonly string[])[];
    readonly templates: readonly ParcelTemplate[];
  };
  /** When the telephone rings, and who may be on it. */
  readonly calls: readonly Ring[];
  readonly techniques: readonly LookalikeId[];
  /** Minutes on the clock when it is on; the slow clock gives twice as many. */
  readonly minutes: number;
  readonly reservedNames: boolean;
  readonly brand: Brand;
  readonly companies: readonly Company[];
  readonly personas: readonly Persona[];
  readonly acts: readonly Act[];
  /** SHA-256 over the canonical compiled level without this field, lower-case hexadecimal. */
  readonly digest: string;
};
