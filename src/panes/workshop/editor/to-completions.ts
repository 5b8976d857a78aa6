import type { CompletionContext, CompletionResult, CompletionSource } from '@codemirror/autocomplete';
import type { Suggestions } from '../../../app/ports/workshop.ts';

/** Rank of each kind: what belongs to the place comes before the names of the library. */
const BOOST = { key: 2, value: 2, placeholder: 1, library: 0 } as const;

/** What the format allows at the cursor, as the editor wants it; while one types on, the same list is narrowed. */
export function toCompletions(
  suggest: (text: string, at: number) => Promise<Suggestions | null>,
): CompletionSource {
  return async ({ state, pos, explicit }: CompletionContext): Promise<CompletionResult | null> => {
    const typed = /[\w*{.-]$/.test(state.doc.lineAt(pos).text.slice(0, pos - state.doc.lineAt(pos).from));
    if (!explicit && !typed) return null;
    const found = await suggest(state.doc.toString(), pos);
    if (found === null) return null;
    return {
      from: found.from,
      options: found.options.map(({ label, kind, insert, detail, info }) => ({
        label,
        apply: insert,
        boost: BOOST[kind],
        ...(detail === '' ? {} : { detail }),
        ...(info ? { info } : {}),
      })),
      validFor: /^[\w*.-]*$/,
    };
  };
}
