/** How deep brackets stand in each other, those in strings left out. Engines give up on what is very deep. */
export function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '{' || sign === '[')) depth += 1;
    else if (!quoted && (sign === '}' || sign === ']')) depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** Line and column, `12:5`, where a text stops being JSON; empty where the engine does not say. */
export function faultOfJson(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const told = /line (\d+) column (\d+)/.exec(message);
  if (told !== null) return `${told[1]}:${told[2]}`;
  const position = /end of (JSON|data)/.test(message) ? text.length : /position (\d+)/.exec(message)?.[1];
  if (position === undefined) return '';
  const lines = text.slice(0, Number(position)).split('\n');
  return `${lines.length}:${(lines[lines.length - 1] ?? '').length + 1}`;
}
