import type { Suggestion, Suggestions } from '../../app/ports/workshop.ts';
import type { Library } from '../../content/library.ts';
import { POINT_WORDS } from '../../content/messages/points.ts';
import { shapeOf as exampleOf } from '../../content/schema/shapes.ts';
import { ALL_VARS } from '../../core/mail/wording/var-names.ts';
import { keyText } from './help.ts';
import { namesAt } from './names.ts';
import { ENTRY, type Place, placeAt } from './place.ts';
import { type Shape, shapeAt } from './shape.ts';

/** What may be written at an offset: keys by position, words of a list, names of the library, placeholders in texts. */
export function suggestAt(text: string, offset: number, lang: string, library: Library): Suggestions | null {
  const place = placeAt(text, offset);
  const { from, path } = place;
  if (place.inText) return placeholders(text, place);
  const names = namesAt(path, text, library, lang);
  const options = [...ofShape(shapeAt(path), place, lang), ...names];
  return options.length === 0 ? null : { from, options };
}

function placeholders(text: string, { from, path }: Place): Suggestions | null {
  if (text[from - 1] !== '{' || shapeAt(path).kind !== 'text') return null;
  const options = ALL_VARS.map(
    (name): Suggestion => ({ label: `{${name}}`, kind: 'placeholder', insert: `${name}}`, detail: '' }),
  );
  return { from, options: options.map((one) => ({ ...one, label: one.label.slice(1) })) };
}

/** What a point of the article says; nothing of other words. */
function pointWords(word: string, lang: string): string {
  const words = POINT_WORDS[word as keyof typeof POINT_WORDS];
  return words === undefined ? '' : words[lang === 'fr' ? 'fr' : 'en'];
}

function ofShape(shape: Shape, place: Place, lang: string): readonly Suggestion[] {
  switch (shape.kind) {
    case 'map':
      // Behind a colon a group begins on the next line, or in brackets.
      return endsInKey(place)
        ? []
        : [...shape.keys.keys()].map((key) => ({
            ...keySuggestion(key, shape),
            info: keyText([...place.path, key], lang),
          }));
    case 'words':
      return shape.words.map((word) => ({
        label: word,
        kind: 'value',
        insert: word,
        detail: pointWords(word, lang),
      }));
    case 'either':
      return shape.shapes.flatMap((one) => ofShape(one, place, lang));
    case 'list':
      return place.afterColon || shape.of.kind !== 'words'
        ? []
        : shape.of.words.map((word) => ({
            label: `- ${word}`,
            kind: 'value',
            insert: `- ${word}`,
            detail: '',
          }));
    default:
      return [];
  }
}

function endsInKey({ afterColon, path }: Place): boolean {
  return afterColon && path[path.length - 1] !== ENTRY;
}

function keySuggestion(key: string, { optional }: Shape & { kind: 'map' }): Suggestion {
  const example = exampleOf(key);
  const detail = example.startsWith(`${key}: `) ? example.slice(key.length + 2) : '';
  return {
    label: key,
    kind: 'key',
    insert: `${key}: `,
    detail: detail === '…' ? '' : `${detail}${optional.has(key) ? '' : ' *'}`,
  };
}
