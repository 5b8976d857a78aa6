import { expect, type Page } from '@playwright/test';

type Stop = {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly uncovered: boolean;
  readonly ringed: boolean;
  /** Inline links in running text may be as high as their line. */
  readonly inline: boolean;
};

const currentStop = (): Stop | null => {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  const top = document.elementFromPoint(x + width / 2, y + height / 2);
  const { outlineStyle, boxShadow, display } = getComputedStyle(element);
  const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return {
    name: `${element.tagName.toLowerCase()} "${label.trim().slice(0, 40)}"`,
    width,
    height,
    uncovered:
      top !== null && (element.contains(top) || top.contains(element) || top.closest('label') !== null),
    ringed: outlineStyle !== 'none' || boxShadow !== 'none',
    inline: display === 'inline',
  };
};

/** The next Tab goes to the first stop, wherever the last click was; in an open dialog, to the dialog's next. */
const startAtTheTop = (): void => {
  const mark = document.createElement('span');
  mark.tabIndex = -1;
  document.body.prepend(mark);
  mark.focus();
  mark.remove();
};

const MOST_STOPS = 120;

/**
 * Walks through the page by Tab until the focus leaves it or comes round, and fails if a stop is covered, has no
 * visible ring, or is smaller than 24 pixels. Answers the names of the stops in their order.
 */
export const tabWalk = async (page: Page): Promise<readonly string[]> => {
  const stops: Stop[] = [];
  await page.evaluate(startAtTheTop);
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (element?.hasAttribute('data-tab-seen')) return true;
      element?.setAttribute('data-tab-seen', '');
      return false;
    });
    const stop = await page.evaluate(currentStop);
    if (seen || stop === null) break;
    stops.push(stop);
  }
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('[data-tab-seen]'))
      element.removeAttribute('data-tab-seen');
  });
  const small = ({ width, height, inline }: Stop): boolean => !inline && (width < 24 || height < 24);
  const faults = stops.flatMap((stop) => [
    ...(stop.uncovered ? [] : [`${stop.name} is covered`]),
    ...(stop.ringed ? [] : [`${stop.name} shows no focus`]),
    ...(small(stop) ? [`${stop.name} is ${Math.round(stop.width)} × ${Math.round(stop.height)} px`] : []),
  ]);
  expect(faults, 'faults on the way of the Tab key').toEqual([]);
  expect(stops.length, 'stops of the Tab key').toBeGreaterThan(0);
  return stops.map(({ name }) => name);
};
