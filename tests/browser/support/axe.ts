import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails with one line a finding: the rule, what it says, and the first element. */
export const expectAccessible = async (
  page: Page,
  { within }: { readonly within?: string } = {},
): Promise<void> => {
  const axe = new AxeBuilder({ page }).withTags(TAGS);
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  const findings = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.length} × ${nodes[0]?.target})`,
  );
  expect(findings).toEqual([]);
};
