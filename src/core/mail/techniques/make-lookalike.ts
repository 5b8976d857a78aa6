import type { Keyboard } from '../../level/words.ts';
import type { Stream } from '../../random/stream.ts';
import { TECHNIQUES } from './catalogue.ts';
import { isTaken } from './name/known-names.ts';
import type { Lookalike, LookalikeId } from './technique.ts';

export type MadeName = Lookalike & { readonly technique: LookalikeId };

/**
 * A hostile name that passes for `domain`, by one of `allowed` in random order. Never equal to a name in
 * `genuine` and never a well-known site. Null when no allowed technique can make one.
 */
export function makeLookalike(
  domain: string,
  keyboard: Keyboard,
  allowed: readonly LookalikeId[],
  genuine: readonly string[],
  stream: Stream,
): MadeName | null {
  const dot = domain.indexOf('.');
  const target = { label: domain.slice(0, dot), tld: domain.slice(dot + 1), keyboard };
  let rest = allowed;
  while (rest.length > 0) {
    const technique = stream.pick(rest);
    const made = TECHNIQUES[technique].apply(target, stream);
    if (made !== null && !isTaken(made.domain, genuine)) return { ...made, technique };
    rest = rest.filter((one) => one !== technique);
  }
  return null;
}
