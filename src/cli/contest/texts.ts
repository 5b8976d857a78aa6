import type { Say } from '../../core/board/say.ts';
import { createTexts } from '../../i18n/create-texts.ts';

export type Words = { readonly say: Say; readonly lang: 'en' | 'fr' };

/** The words of a competition as the game has them; English for a language that it does not speak. */
export async function wordsOf(lang: string): Promise<Words> {
  const texts = await createTexts(lang === 'fr' ? 'fr' : 'en');
  await texts.fetch('board');
  return { say: texts.t, lang: texts.language() };
}
