import type { DiagnosticCode } from '../messages/codes.ts';

type Fault = { readonly code: DiagnosticCode; readonly params: Readonly<Record<string, string>> };

/** Where the parser's own words are all there is. */
export const UNNAMED_FR = 'ceci ne peut pas figurer ici.';

/** Spaces that look like one and are none to YAML. */
export const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;

/** Codes that the parser gives where a plain text holds ": ". */
const NESTED = ['BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW', 'MULTILINE_IMPLICIT_KEY'];

/** Codes of the parser that say it all. */
const PLAIN: Readonly<Record<string, DiagnosticCode>> = {
  RESOURCE_EXHAUSTION: 'yaml/too-deep',
  TAB_AS_INDENT: 'yaml/tab',
  BAD_INDENT: 'yaml/indent',
  MULTIPLE_DOCS: 'yaml/two-documents',
};

/** Names a fault of syntax. `line` is the source line and `column` (from 1) where the parser stumbled. */
export function syntaxFault(code: string, message: string, line: string, column: number): Fault {
  const rest = line.slice(column - 1);
  const plain = /^Flow .* indented/.test(message) ? undefined : PLAIN[code];
  if (plain !== undefined) return { code: plain, params: {} };
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
  const detail = { detail: message, detailFr: UNNAMED_FR };
  return ofLine(line) ?? atPlace(code, message, line, column) ?? { code: 'yaml/syntax', params: detail };
}

/** What the line as a whole shows. */
function ofLine(line: string): Fault | null {
  const odd = ODD_SPACE.source;
  if (new RegExp(`^[ \\t-]*(${odd}|[\\w-]+[ ]*${odd}?:${odd})`).test(line))
    return { code: 'yaml/odd-space', params: {} };
  const [, key, value] = /^[\s-]*([a-zA-Z][\w-]*):([^\s:/].*)$/.exec(line) ?? [];
  if (key !== undefined) return { code: 'yaml/no-space', params: { char: ':', quoted: `${key}: ${value}` } };
  const [, item] = /^\s*-([^\s-].*)$/.exec(line) ?? [];
  return item === undefined ? null : { code: 'yaml/no-space', params: { char: '-', quoted: `- ${item}` } };
}

/** What the parser says together with what stands before the place. */
function atPlace(code: string, message: string, line: string, column: number): Fault | null {
  const before = line.slice(0, column - 1);
  const rest = line.slice(column - 1);
  if (code === 'BAD_SCALAR_START' || code === 'BAD_ALIAS') return startsWrong(before, rest);
  const key = code === 'MULTILINE_IMPLICIT_KEY' && !/:/.test(line);
  if (key || (code === 'MISSING_CHAR' && /map values/.test(message)))
    return { code: 'yaml/no-colon', params: {} };
  if (code === 'MISSING_CHAR' || /^Flow .* indented|^Missing|must end with|^Expected/.test(message)) {
    return { code: 'yaml/unclosed', params: { quoted: /["']/.test(line) ? '"…"' : '[…] {…}' } };
  }
  if (code !== 'UNEXPECTED_TOKEN') return null;
  if (/["']$/.test(before.trimEnd()) && /:|-|,/.test(before)) return quoteInside(before, rest);
  if (/[:-] +\{[\w.:]+\}\s*$/.test(before)) {
    const text = /\{[\w.:]+\}\s*$/.exec(before)?.[0] ?? '';
    return { code: 'yaml/placeholder-first', params: { quoted: `"${text}${untilBracket(rest)}"` } };
  }
  const [, bar] = /([|>][+-]?\d?)\s*$/.exec(before) ?? [];
  if (bar !== undefined) return { code: 'yaml/text-after-bar', params: { char: bar } };
  const [, opened] = /[:-] +(\[[^\]]*\]|\{[^}]*\})\s*$/.exec(before) ?? [];
  return opened === undefined ? null : startsWrong(before.slice(0, -opened.length - 1), `${opened} ${rest}`);
}

function startsWrong(before: string, rest: string): Fault {
  const key = /([\w-]+): *$/.exec(before)?.[1];
  const quoted = `"${untilBracket(rest)}"`;
  return {
    code: 'yaml/special-start',
    params: { char: rest.slice(0, 1), quoted: key === undefined ? quoted : `${key}: ${quoted}` },
  };
}

/** A quote ended the text early: the whole of it, in the kind of quotes that it does not hold. */
function quoteInside(before: string, rest: string): Fault {
  const mark = before.trimEnd().slice(-1);
  const start = before.search(new RegExp(`(?<=(^|[\\s:,{[-]))${mark}[^${mark}]*${mark}\\s*$`));
  const whole = start < 0 ? '…' : `${before.slice(start + 1)}${rest}`;
  const end = whole.lastIndexOf(mark);
  const text = end < 0 ? whole : whole.slice(0, end);
  const other = mark === '"' ? "'" : '"';
  const quoted = text.includes(other) ? text.replaceAll(mark, mark === '"' ? '”' : '’') : text;
  return { code: 'yaml/quote-in-quotes', params: { quoted: `${other}${quoted}${other}` } };
}

const untilBracket = (rest: string): string => rest.replace(/\s*[,}\]]*\s*$/, '');

function textWithColon(rest: string, inFlow: boolean): string | null {
  const text = (inFlow ? rest.replace(/[,}\]].*$/s, '') : rest).trim();
  return /^[^"'|>{[].*:( |$)/.test(text) ? text : null;
}
