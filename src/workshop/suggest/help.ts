import type { KeyHelp } from '../../app/ports/workshop.ts';
import { keyHelp } from '../../content/schema/key-help.ts';
import { shapeOf as exampleOf } from '../../content/schema/shapes.ts';
import { ENTRY, placeAt } from './place.ts';
import { type Shape, shapeAt } from './shape.ts';

/** What a key wants, for the key under the pointer; null elsewhere. */
export function helpAt(text: string, offset: number, lang: string): KeyHelp | null {
  const start = text.slice(0, offset).search(/[\w-]*$/);
  const word = /^[\w-]+(?=:(?:\s|$))/.exec(text.slice(start))?.[0];
  if (word === undefined) return null;
  const place = placeAt(text, start);
  if (place.inText) return null;
  const parent = shapeAt(place.path);
  const known = wordsOf(parent).includes(word);
  if (!known) return null;
  const shape = shapeAt([...place.path, word]);
  const allowed = allowedIn(shape);
  return {
    from: start,
    to: start + word.length,
    key: word,
    text: keyText([...place.path, word], lang),
    shape: exampleOf(word),
    allowed,
  };
}

/** What a key is for, in a sentence; empty where nothing is said of it. */
export function keyText(path: readonly string[], lang: string): string {
  return (
    keyHelp(
      path.filter((step) => step !== ENTRY),
      lang,
    ) ?? ''
  );
}

function wordsOf(shape: Shape): readonly string[] {
  if (shape.kind === 'map') return [...shape.keys.keys()];
  return shape.kind === 'either' ? shape.shapes.flatMap(wordsOf) : [];
}

function allowedIn(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case 'words':
      return shape.words;
    case 'list':
      return allowedIn(shape.of);
    case 'either':
      return shape.shapes.flatMap(allowedIn);
    default:
      return [];
  }
}
