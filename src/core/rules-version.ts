/** Changes whenever the same level, seed and decisions would give another inbox or another score. */
export const RULES_VERSION = 4;

/** The last release that plays under each version of the rules; none for rules that were never released. */
const RELEASES: Readonly<Record<number, string>> = { 4: '0.1.0' };

/** The release to verify a record of other rules with, if this one knows it. */
export function releaseOf(rules: number): string | null {
  return RELEASES[rules] ?? null;
}
