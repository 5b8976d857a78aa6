import type { Level } from '../../core/level/level.ts';
import { beginSession } from '../../core/session/session.ts';
import { type Surface, surfaceOf } from './surface.ts';

/** A template and the mean of each surface feature over the letters that were drawn from it. */
export type TemplateMean = { readonly template: string; readonly fake: boolean; readonly means: Surface };

/** Means over `shifts` shifts of a level from seed 1 on, in one language; templates that were never drawn are absent. */
export function templateMeans(level: Level, lang: string, shifts: number): readonly TemplateMean[] {
  const sums = new Map<string, { fake: boolean; letters: number; sum: Map<string, number> }>();
  for (let seed = 1; seed <= shifts; seed += 1) {
    const session = beginSession(level, seed, { clock: 'off' });
    for (const letter of session.inbox.letters) {
      const entry = sums.get(letter.template) ?? { fake: !letter.genuine, letters: 0, sum: new Map() };
      sums.set(letter.template, entry);
      entry.letters += 1;
      for (const [feature, value] of Object.entries(surfaceOf(letter, session, lang))) {
        entry.sum.set(feature, (entry.sum.get(feature) ?? 0) + value);
      }
    }
  }
  return [...sums]
    .map(([template, { fake, letters, sum }]) => ({
      template,
      fake,
      means: Object.fromEntries([...sum].map(([feature, total]) => [feature, total / letters])),
    }))
    .sort((a, b) => (a.template < b.template ? -1 : 1));
}

/** Every feature that some template has, in a stable order; a category that few templates share is no feature. */
export function featuresOf(means: readonly TemplateMean[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const one of means)
    for (const feature of Object.keys(one.means)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return [...counts]
    .filter(([feature, count]) => !feature.startsWith('category:') || count >= COMMON)
    .map(([feature]) => feature)
    .sort();
}

const COMMON = 4;
