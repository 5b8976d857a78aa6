import type { Stream } from '../../random/stream.ts';
import { DIFFICULTIES } from '../phish-scale.ts';
import { subtletyOf } from '../techniques/catalogue.ts';
import type { Profile } from './profile.ts';
import type { Draft } from './write-letter.ts';

/** 0 (plain) … 6: Phish Scale and subtlety of the techniques for a fake, what looks odd for a genuine letter. */
export function hardness(draft: Draft, profile: Profile): number {
  const scale = draft.recipe.phishScale;
  if (scale === null) return (profile.odd ? 3 : 0) + (draft.parts.seal.spf === 'fail' ? 1 : 0);
  return DIFFICULTIES.indexOf(scale.difficulty) + Math.max(1, ...draft.parts.techniques.map(subtletyOf));
}

/** Something that has a place in the pile: its truth and how hard it is to judge. */
export type Ranked = { readonly genuine: boolean; readonly hardness: number };

/**
 * Puts letters in the order of a shift: two easy ones first, the hardest at 60–75 %. Whether each of these
 * three is a fake is drawn like a letter out of those that are left, so that a place in the pile, or what came
 * before, says no more about the truth than counting does.
 */
export function orderLetters<T extends Ranked>(letters: readonly T[], stream: Stream): readonly T[] {
  let rest = [...stream.shuffle(letters)];
  if (rest.length < 4) return rest;
  const take = (hardest: boolean): T => {
    const genuine = stream.chance(rest.filter((letter) => letter.genuine).length, rest.length);
    const pool = rest.filter((letter) => letter.genuine === genuine).sort((a, b) => a.hardness - b.hardness);
    const taken = (hardest ? pool[pool.length - 1] : pool[0]) as T;
    rest = rest.filter((letter) => letter !== taken);
    return taken;
  };
  const top = take(true);
  const easy = [take(false), take(false)];
  const at = Math.ceil(letters.length * 0.6) - 1;
  // Shuffled anew: ties were broken by the first order, which would tell on what is left of it.
  const ordered = [...easy, ...stream.shuffle(rest)];
  return [...ordered.slice(0, at), top, ...ordered.slice(at)];
}
