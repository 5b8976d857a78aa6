import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { languages } from '../../../scripts/shots-list.mjs';
import type { Language } from '../../i18n/support/locales.ts';
import { expectAccessible } from './axe.ts';
import { expect, test } from './test.ts';

const WORDS = {
  en: { plain: 'Did you mean "minutes"?', title: 'Accounts, December' },
  fr: { plain: 'Vouliez-vous dire « minutes » ?', title: 'Comptes, décembre' },
} as const;

/** A trainer's whole way, from the first question to the file that somebody else plays. */
export function trainersWay(language: Language, { reload = false } = {}): void {
  test.describe(language, () => {
    test.use({ locale: languages[language], contextOptions: { reducedMotion: 'reduce' } });
    test('a level is written, broken, mended, played and saved, and found by whoever is given the file', async ({
      page,
      openContext,
    }) => {
      const { plain, title } = WORDS[language];
      await page.goto('./#/workshop');
      await page.locator('[data-action="new-level"]').click();
      await page.getByRole('dialog').getByRole('textbox').first().fill(title);
      await page.locator('[data-action="create-level"]:enabled').click();
      await expect(page.locator('.preview-letter')).toBeVisible();

      await writeAtTheEnd(page, 'minuts: 8');
      const fault = page.locator('.finding', { hasText: 'minuts' });
      await expect(fault).toContainText(plain);
      await expect(page.locator('[data-action="try"]')).toBeDisabled();
      await expectAccessible(page);
      await page.keyboard.press('Control+z');
      await expect(page.locator('.findings')).not.toHaveClass(/has-errors/);

      await writeAtTheEnd(page, '# ends here\ntechniqes: [plural]\n');
      await page.locator('.finding', { hasText: 'techniqes' }).locator('[data-action="mend"]').click();
      await expect(page.locator('.finding').first()).toContainText('techniques');
      for (const _ of ['mended', 'written']) await page.keyboard.press('Control+z');
      await expect(page.locator('[data-action="try"]')).toBeEnabled();

      await page.locator('.preview [role="switch"]').click();
      await page.locator('.letter-pick').nth(2).click();
      await expect(page.locator('.clue').first()).toBeVisible();
      await page.locator('[data-action="play-from"]').click();
      await expect(page.locator('[data-letter="2"]')).toBeVisible();
      await page.locator('.desk-ways button').last().click();
      await expect(page.locator('.letter-pick').nth(2)).toHaveAttribute('aria-pressed', 'true');
      if (reload) {
        await page.reload();
        await expect(page.locator('.write-title')).toHaveText(title);
      }

      const saved = page.waitForEvent('download');
      await page.locator('[data-action="save"]').click();
      const file = await saved;
      const text = await readFile(await file.path(), 'utf8');
      expect(file.suggestedFilename()).toMatch(/^[a-z-]+\.yaml$/);
      await findsIt(
        await openContext({ locale: languages[language] }),
        text,
        file.suggestedFilename(),
        title,
      );
    });
  });
}

async function writeAtTheEnd(page: Page, text: string): Promise<void> {
  await page.locator('[data-editor] .cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

export async function dropFile(page: Page, text: string, name: string): Promise<void> {
  await expect(page.locator('main')).toBeVisible();
  const dropped = await page.evaluateHandle(
    ([content, file]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      return transfer;
    },
    [text, name] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
}

/** Somebody else drops the file on the game, plays it, and has it in the list from then on. */
async function findsIt(context: BrowserContext, text: string, name: string, title: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.locator('.title-ways')).toBeVisible();
  await dropFile(page, text, name);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(title);
  await dialog.locator('[data-action="play-file"]').click();
  await page.locator('[data-action="begin"]').click();
  await expect(page.locator('[data-letter="0"]')).toBeVisible();
  await page.goto('./#/shifts');
  await expect(page.locator('.own-levels .shift-title')).toHaveText(title);
}
