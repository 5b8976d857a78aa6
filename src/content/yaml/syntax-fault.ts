import type { DiagnosticCode } from '../messages/codes.ts';

type Fault = { readonly code: DiagnosticCode; readonly params: Readonly<Record<string, string>> };

/** The parser's own messages in plain words; what is not here keeps the parser's English. */
const DETAILS: Readonly<Record<string, readonly [string, string]>> = {
  TAB_AS_INDENT: ['tabs cannot indent.', 'une tabulation ne peut pas servir de retrait.'],
  BAD_INDENT: [
    'the lines of one block must start in the same column.',
    'les lignes d’un même bloc doivent commencer dans la même colonne.',
  ],
  MISSING_CHAR: ['a quote or bracket is missing.', 'il manque un guillemet ou un crochet.'],
  MULTIPLE_DOCS: [
    '"---" begins a second document, but a file holds one.',
    '« --- » commence un second document, or un fichier n’en contient qu’un.',
  ],
  BAD_SCALAR_START: [
    'a text that begins with this character needs quotes.',
    'un texte qui commence par ce caractère demande des guillemets.',
  ],
};
/** Where the parser's own words are all there is. */
export const UNNAMED_FR = 'ceci ne peut pas figurer ici.';

/** Codes that the parser gives where a plain text holds ": ". */
const NESTED = ['BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW', 'MULTILINE_IMPLICIT_KEY'];

/** Names a fault of syntax. `line` is the source line and `column` (from 1) where the parser stumbled. */
export function syntaxFault(code: string, message: string, line: string, column: number): Fault {
  const rest = line.slice(column - 1);
  if (code === 'RESOURCE_EXHAUSTION') return { code: 'yaml/too-deep', params: {} };
  if (code === 'DUPLICATE_KEY') {
    return {
      code: 'yaml/duplicate-key',
      params: { key: /^["']?([^"':,{}]*[^"':,{}\s])/.exec(rest)?.[1] ?? rest },
    };
  }
  const text = NESTED.includes(code) ? textWithColon(rest, code === 'BLOCK_IN_FLOW') : null;
  const key = /([\w-]+): +$/.exec(line.slice(0, column - 1))?.[1];
  if (text !== null && key !== undefined) {
    return { code: 'yaml/colon-in-text', params: { quoted: `${key}: "${text}"` } };
  }
  const [detail, detailFr] = DETAILS[code] ?? [message, UNNAMED_FR];
  return { code: 'yaml/syntax', params: { detail, detailFr } };
}

function textWithColon(rest: string, inFlow: boolean): string | null {
  const text = (inFlow ? rest.replace(/[,}\]].*$/s, '') : rest).trim();
  return /^[^"'|>{[].*:( |$)/.test(text) ? text : null;
}
