import { closest, distance } from 'fastest-levenshtein';

const LISTED = 12;

export type Hint = { readonly hint: string; readonly hintFr: string };

/** "Did you mean …?", or the list of what is allowed, in both languages. */
export function hintFor(wrong: string, allowed: readonly string[]): Hint {
  if (allowed.length === 0) return { hint: 'Nothing is allowed here.', hintFr: 'Rien n’est admis ici.' };
  const near = closest(wrong.toLowerCase(), [...allowed]);
  const close = distance(wrong.toLowerCase(), near.toLowerCase()) <= Math.max(2, Math.floor(near.length / 3));
  if (close) return { hint: `Did you mean "${near}"?`, hintFr: `Vouliez-vous dire « ${near} » ?` };
  const list = allowed.slice(0, LISTED).join(', ') + (allowed.length > LISTED ? ', …' : '');
  return { hint: `Allowed here: ${list}.`, hintFr: `Sont admis ici : ${list}.` };
}
