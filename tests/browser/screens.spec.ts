import { languages, shots } from '../../scripts/shots-list.mjs';
import { settle, step } from '../../scripts/support/browse.mjs';
import { expectAccessible } from './support/axe.ts';
import { expectReflow, expectRoomForSpacing } from './support/layout.ts';
import { tabWalk } from './support/tab-walk.ts';
import { expect, test } from './support/test.ts';

for (const [language, locale] of Object.entries(languages)) {
  test.describe(language, () => {
    test.use({ locale, contextOptions: { reducedMotion: 'reduce' } });
    for (const { name, route, steps = [] } of shots.filter((shot) => !shot.deskOnly)) {
      test(`${name}: axe, reflow, text spacing and a walk by Tab find nothing`, async ({ page }) => {
        await page.goto(`./${route}`);
        await settle(page);
        for (const each of steps) await step(page, each);
        await settle(page);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectAccessible(page);
        // The desk's walk is long: once, in the language whose words take more room.
        if (language === 'fr' || !route.startsWith('#/briefing')) await tabWalk(page);
        await expectRoomForSpacing(page);
        await expectReflow(page);
      });
    }
  });
}
