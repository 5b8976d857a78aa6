import { expect, test } from 'vitest';
import { createTexts } from '../../src/i18n/create-texts.ts';

const KEY = 'guide.page.doubtGo';

test('a part is there once it is fetched, and follows the language from then on', async () => {
  const texts = await createTexts('en');
  expect(texts.has(KEY)).toBe(false);
  await texts.fetch('guide');
  expect(texts.t(KEY)).toBe('I have a real doubt');
  await texts.use('fr');
  expect(texts.t(KEY)).toBe('J’ai un vrai doute');
  await texts.use('en');
  expect(texts.t(KEY)).toBe('I have a real doubt');
});

test('a part leaves the texts beside it as they were', async () => {
  const texts = await createTexts('fr');
  const before = texts.t('pages.guide');
  await texts.fetch('guide');
  expect(texts.t('pages.guide')).toBe(before);
});
