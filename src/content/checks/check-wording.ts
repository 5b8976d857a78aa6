import type { Severity } from '../diagnostic.ts';
import type { DiagnosticCode } from '../messages/codes.ts';

export type WordingFault = {
  readonly code: DiagnosticCode;
  readonly params: Readonly<Record<string, string>>;
  readonly severity: Severity;
};

/** Controls, zero-width marks, and marks that turn the reading direction: what they hide, no player can see. */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const MARKUP = /<\/?[a-z][^<>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);|\*\*\w[^*]*\*\*|\[[^\]]+\]\(\w+:[^)]*\)/i;
const NO_SPACE = /([\p{L}}»])([;?!]|:(?=\s|$))/u;

/** How a text is set, in its language: what typesetting cannot mend by itself. */
export function wordingFaults(text: string, lang: string): readonly WordingFault[] {
  const found: WordingFault[] = [];
  const add = (code: DiagnosticCode, params: WordingFault['params'] = {}, severity: Severity = 'warning') =>
    found.push({ code, params, severity });
  const [hidden] = HIDDEN.exec(text) ?? [];
  if (hidden !== undefined) {
    const name = `U+${(hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    add('text/hidden-character', { name }, 'error');
  }
  const [markup] = MARKUP.exec(text) ?? [];
  if (markup !== undefined) add('text/markup', { found: markup });
  else if (text.includes('"')) add('text/straight-quotes', quotesOf(lang));
  if (text.includes('...')) add('text/three-dots');
  const [, , sign] = (lang.startsWith('fr') && NO_SPACE.exec(text.replace(/\{[^{}]*\}/g, '{}'))) || [];
  if (sign !== undefined) add('text/missing-space', { sign, right: `… ${sign}`, rightFr: `… ${sign}` });
  return found;
}

function quotesOf(lang: string): WordingFault['params'] {
  const quoted = lang.startsWith('fr') ? '« … »' : '“…”';
  return { quoted, quotedFr: quoted };
}

/** Two languages that say the same in four words or more: one of them is not written yet. */
export function sameInBoth(byLang: Readonly<Record<string, string>>): readonly [string, string] | null {
  const said = Object.entries(byLang);
  for (const [at, [lang, text]] of said.entries()) {
    const words = text.replace(/\{[^{}]*\}/g, '').match(/\p{L}{2,}/gu)?.length ?? 0;
    const twin = said.slice(0, at).find(([, other]) => other === text);
    if (words >= 4 && twin !== undefined) return [twin[0], lang];
  }
  return null;
}
