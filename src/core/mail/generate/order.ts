import type { Stream } from '../../random/stream.ts';
import type { Letter } from '../letter.ts';
import { DIFFICULTIES } from '../phish-scale.ts';
import { TECHNIQUES } from '../techniques/catalogue.ts';
import type { LookalikeId } from '../techniques/technique.ts';
import { isOdd } from './compose.ts';

/** 0 (plain) … 6: Phish Scale and subtlety of the name for a fake, what looks odd for a genuine letter. */
export function hardness(letter: Letter): number {
  if (letter.phishScale === null) return (isOdd(letter) ? 3 : 0) + (letter.seal.spf === 'fail' ? 1 : 0);
  const subtlety = letter.techniques.map((id) => TECHNIQUES[id as LookalikeId]?.subtlety ?? 2);
  return DIFFICULTIES.indexOf(letter.phishScale.difficulty) + Math.max(1, ...subtlety);
}

/**
 * Puts letters in the order of a shift: two easy ones first, the hardest at 60–75 %. Whether each of these
 * three is a fake is drawn like a letter out of those that are left, so that a place in the pile, or what came
 * before, says no more about the truth than counting does.
 */
export function orderLetters(letters: readonly Letter[], stream: Stream): readonly Letter[] {
  let rest = [...stream.shuffle(letters)];
  if (rest.length < 4) return rest;
  const take = (hardest: boolean): Letter => {
    const genuine = stream.chance(rest.filter((letter) => letter.genuine).length, rest.length);
    const pool = rest
      .filter((letter) => letter.genuine === genuine)
      .sort((a, b) => hardness(a) - hardness(b));
    const taken = (hardest ? pool[pool.length - 1] : pool[0]) as Letter;
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
