import type { Template } from '../core/level/template.ts';
import { checkLetter } from './checks/check-letter.ts';
import { toTemplate } from './compile/to-template.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Sourced } from './library.ts';
import { remember } from './remember.ts';
import type { World } from './resolve-world.ts';
import type { RawLetter } from './schema/letter-schema.ts';

export type KnownLetter = { readonly faults: readonly Diagnostic[]; readonly template: () => Template };

const ofLibrary = remember<RawLetter, KnownLetter>();

/** Checks letters in a world and languages; each compiles when its template is asked for. */
export function knowLetters(
  letters: readonly Sourced<RawLetter>[],
  world: World,
  languages: readonly string[],
): readonly KnownLetter[] {
  const { brand, companies, acts } = world;
  const key = JSON.stringify([languages, brand, companies, acts]);
  return letters.map((letter) => {
    const isOwn = letter.path.length > 0;
    const work = () => workOut(letter, world, languages);
    return isOwn ? knowOwn(letter.item, key, work) : ofLibrary(letter.item, key, work);
  });
}

/**
 * Own letters without a fault, by all that they say: at each key pressed the others of a level are the same.
 * What has a fault is checked again, since its place may have moved.
 */
const clean = new Map<string, KnownLetter>();
const MOST_CLEAN = 500;

function knowOwn(letter: RawLetter, world: string, work: () => KnownLetter): KnownLetter {
  const key = world + JSON.stringify(letter);
  const known = clean.get(key);
  if (known !== undefined) return known;
  const found = work();
  if (found.faults.length > 0) return found;
  if (clean.size >= MOST_CLEAN) clean.clear();
  clean.set(key, found);
  return found;
}

function workOut(letter: Sourced<RawLetter>, world: World, languages: readonly string[]): KnownLetter {
  let template: Template | null = null;
  return {
    faults: checkLetter(letter, { ...world, languages }),
    template: () => {
      template ??= toTemplate(letter.item, world.acts, languages);
      return template;
    },
  };
}
