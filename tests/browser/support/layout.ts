import { expect, type Page } from '@playwright/test';

/** WCAG 1.4.10: at 320 CSS pixels nothing is cut off or needs scrolling to the side. */
export const expectReflow = async (page: Page): Promise<void> => {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth), {
      message: 'page width at 320 px',
    })
    .toBeLessThanOrEqual(320);
  if (before) await page.setViewportSize(before);
};

/** Elements whose own text is cut: they hide what overflows, and something overflows. */
const clippedTexts = (): readonly string[] =>
  [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const hasText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      // Texts for screen readers alone are one pixel by design.
      const hidden = clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1);
      if (!hasText || hidden) return false;
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 40)}`,
    );

/** WCAG 1.4.12: a reader's own spacing of lines, paragraphs, letters and words cuts no text. */
export const expectRoomForSpacing = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  expect(await page.evaluate(clippedTexts), 'texts cut under wider spacing').toEqual([]);
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
};
