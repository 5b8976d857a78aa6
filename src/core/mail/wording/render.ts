import type { Text } from '../../level/text.ts';
import { piecesIn } from './placeholder.ts';
import { type Lookup, valueIn } from './vars.ts';

const VOWEL = /^[aeiouyhàâäéèêëîïôöùûü]/i;

function elide(word: 'de' | 'que', value: string): string {
  const short = word === 'de' ? 'd’' : 'qu’';
  return VOWEL.test(value) ? short + value : `${word} ${value}`;
}

/** Fills the placeholders of a text. A name without a value stays visible as `{name}`: `check` forbids it. */
export function render(text: Text, lookup: Lookup, lang: string): string {
  return piecesIn(text, lang)
    .map((piece) => {
      if (piece.kind === 'literal') return piece.text;
      if (piece.kind === 'gender') {
        const gender = lookup(piece.of);
        const at = gender === 'f' ? 0 : gender === 'm' ? 1 : 2;
        return piece.forms[at] ?? piece.forms[piece.forms.length - 1] ?? '';
      }
      const value = lookup(piece.name);
      if (value === undefined) return `{${piece.name}}`;
      const shown = valueIn(value, lang);
      return piece.elision === null ? shown : elide(piece.elision, shown);
    })
    .join('');
}
