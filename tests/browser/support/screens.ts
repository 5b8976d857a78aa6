import { languages, shots } from '../../../scripts/shots-list.mjs';
import { settle, step } from '../../../scripts/support/browse.mjs';
import type { Language } from '../../i18n/support/locales.ts';
import { expectAccessible } from './axe.ts';
import { expectReflow, expectRoomForSpacing } from './layout.ts';
import { tabWalk } from './tab-walk.ts';
import { expect, test } from './test.ts';

type Shot = (typeof shots)[number];

/** Screens that few changes touch: the campaign walks them, and every change the others. */
export const isRare = ({ rare }: Shot): boolean => rare === true;

/** A test for each wanted screen of the list, in one language. */
export function walkScreens(language: Language, wanted: (shot: Shot) => boolean = () => true): void {
  test.describe(language, () => {
    test.use({ locale: languages[language], contextOptions: { reducedMotion: 'reduce' } });
    for (const { name, route, steps = [] } of shots.filter((shot) => !shot.deskOnly && wanted(shot))) {
      test(`${name}: axe, reflow, text spacing and a walk by Tab find nothing`, async ({ page }) => {
        await page.goto(`./${route}`);
        await settle(page);
        for (const each of steps) await step(page, each);
        await settle(page);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expectAccessible(page);
        await tabWalk(page);
        await expectRoomForSpacing(page);
        await expectReflow(page);
      });
    }
  });
}
