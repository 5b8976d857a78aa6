/** Every shift of the week and express, whole in the built game, by a strong and a weak player in both languages. */
import { languages } from '../../scripts/shots-list.mjs';
import { test } from '../browser/support/test.ts';
import { shippedLevels } from '../core/support/levels.ts';
import type { Language } from '../i18n/support/locales.ts';
import { playWhole } from './support/play-whole.ts';
import { STRONG, WEAK } from './support/player.ts';

/** The guided letter has no debrief; stage.spec.ts plays it. */
const LEVELS = shippedLevels().filter(({ shelf, guided }) => /^(week|express)$/.test(shelf) && !guided);

LEVELS.forEach((level, at) => {
  const [one, other]: readonly Language[] = at % 2 === 0 ? ['fr', 'en'] : ['en', 'fr'];
  for (const [name, player, language, seed] of [
    ['strong', STRONG, one, 100 + at],
    ['weak', WEAK, other, 200 + at],
  ] as const) {
    test.describe(`${level.id} in ${language}`, () => {
      test.use({ locale: languages[language ?? 'en'] });
      test.setTimeout(120_000);
      test(`a ${name} player plays it to the debrief, which counts as the core does`, async ({ page }) =>
        playWhole(page, level, { language: language ?? 'en', player, seed }));
    });
  }
});
