import type { Untranslated } from '../app/ports/workshop.ts';
import { words } from '../content/checks/check-letter.ts';
import { LANGUAGE_TAG } from '../content/schema/scalars.ts';

/** Languages that a level of this game is expected to speak in the end. */
const EXPECTED = ['en', 'fr'];

type Said = Readonly<Record<string, string>>;

/** By language, the texts that lack it, and their words in the language that they have. Works on a broken level too. */
export function untranslatedIn(data: unknown): readonly Untranslated[] {
  const declared: unknown = Reflect.get(Object(data), 'languages');
  const languages = [...new Set([...EXPECTED, ...(Array.isArray(declared) ? declared.map(String) : [])])];
  const only = Array.isArray(declared) && declared.length === 1 ? String(declared[0]) : null;
  const texts = textsIn(data, languages, only);
  return languages.flatMap((lang) => {
    const lacking = texts.filter((one) => !one[lang]?.trim());
    const count = lacking.reduce((sum, one) => sum + words(Object.values(one)[0] ?? ''), 0);
    return lacking.length === 0 ? [] : [{ lang, texts: lacking.length, words: count }];
  });
}

const TEXT_KEYS = new Set(['title', 'briefing', 'debrief', 'why', 'line', 'text', 'name', 'role', 'purpose']);
const LIST_KEYS = new Set(['subjects', 'say', 'aware', 'link', 'says', 'voicemail', 'answers']);

/** Every text of a file; in a level of one language plain strings are texts where texts stand. */
function textsIn(data: unknown, languages: readonly string[], only: string | null): readonly Said[] {
  const found: Said[] = [];
  const visit = (value: unknown, isText: boolean): void => {
    if (typeof value === 'string') {
      if (isText && only !== null) found.push({ [only]: value });
    } else if (Array.isArray(value)) for (const item of value) visit(item, isText);
    else if (isSaid(value, languages)) found.push(value);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        visit(inner, TEXT_KEYS.has(key) || (LIST_KEYS.has(key) && Array.isArray(inner)));
      }
    }
  };
  visit(data, false);
  return found;
}

function isSaid(value: unknown, languages: readonly string[]): value is Said {
  if (typeof value !== 'object' || value === null) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([key, said]) => LANGUAGE_TAG.test(key) && typeof said === 'string') &&
    entries.some(([key]) => languages.includes(key))
  );
}
