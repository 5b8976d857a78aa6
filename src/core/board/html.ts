/** A piece of HTML whose texts have been escaped. */
export type Html = { readonly html: string };

type Part = Html | string | number | readonly Html[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup as a template; whatever is put into it is text, unless it was made here. */
export function html(markup: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const filled = markup.map((text, at) => text + (at < parts.length ? written(parts[at] ?? '') : ''));
  return { html: filled.join('') };
}

function written(part: Part): string {
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? one);
  if (typeof part === 'number') return String(part);
  return 'html' in part ? part.html : part.map((one) => one.html).join('\n');
}
