import type { Fix } from '../app/ports/workshop.ts';
import type { Diagnostic } from '../content/diagnostic.ts';

const MEANT = /^Did you mean "(.+)"\?$/;

/** What to write instead, where the diagnostic leaves no doubt: the name that was meant, or the text in quotes. */
export function fixFor({ code, params }: Diagnostic, text: string, from: number): Fix | null {
  const meant = MEANT.exec(params['hint'] ?? '')?.[1];
  const wrong = params['key'] ?? params['value'] ?? params['id'] ?? params['at'] ?? params['to'];
  const written = code === 'schema/unknown-value' ? params['value'] : wrong;
  if (meant !== undefined && written !== undefined) return instead(text, from, written, meant);
  const quoted = params['quoted'];
  if (code === 'yaml/colon-in-text' && quoted !== undefined) {
    const start = text.lastIndexOf('\n', from - 1) + 1;
    const end = text.indexOf('\n', from);
    const line = text.slice(start, end < 0 ? text.length : end);
    const plain = quoted.replace(/^[\w-]+: "/, '').slice(0, -1);
    const at = line.indexOf(plain);
    return at < 0 ? null : { from: start + at, to: start + at + plain.length, insert: `"${plain}"` };
  }
  return null;
}

/** The wrong word stands at the place itself, or a little after it where a text begins with quotes. */
function instead(text: string, from: number, wrong: string, insert: string): Fix | null {
  const at = text.indexOf(wrong, from);
  const line = text.indexOf('\n', from);
  if (at < 0 || (line >= 0 && at > line)) return null;
  return { from: at, to: at + wrong.length, insert };
}
