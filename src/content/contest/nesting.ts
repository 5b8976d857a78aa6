/** Files of Triage are nested five deep; what goes far deeper is made to hurt whoever reads it. */
const MOST = 20;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{`, `]` and `}` differ in this bit alone. */
const CURLY = 0x20;
const OPENING = 0x5b | CURLY;
const CLOSING = 0x5d | CURLY;

/** Whether a JSON text is nested deeper than any file of Triage, seen without building any of it. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) quoted = !quoted;
    else if (quoted && code === BACKSLASH) at += 1;
    else if (!quoted && (code | CURLY) === OPENING) depth += 1;
    else if (!quoted && (code | CURLY) === CLOSING) depth -= 1;
    if (depth > MOST) return true;
  }
  return false;
}
