import type { Text } from '../../core/level/text.ts';
import type { RawText } from '../schema/scalars.ts';
import { typeset } from './typography.ts';

/** A text as core wants it. A plain string belongs to the level's first language. */
export function toText(raw: RawText, languages: readonly string[]): Text {
  const byLang = typeof raw === 'string' ? { [languages[0] ?? 'en']: raw } : raw;
  return Object.fromEntries(Object.entries(byLang).map(([lang, text]) => [lang, typeset(text, lang)]));
}
