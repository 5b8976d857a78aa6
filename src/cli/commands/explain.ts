import { typeset } from '../../content/compile/typography.ts';
import { explanations, isCode, PAGE_WORDS } from '../../content/explain/explain.ts';
import { DIAGNOSTIC_CODES } from '../../content/messages/codes.ts';
import { hintFor } from '../../content/yaml/hints.ts';
import { EXIT, type Exit, jsonLine, type Output, table } from '../output.ts';

export type ExplainOptions = { readonly json: boolean; readonly lang: string; readonly list: boolean };

/** `triage explain CODE`: what a diagnostic means, why it matters, and an example wrong and right. */
export async function explainCode(
  code: string | undefined,
  { json, lang, list }: ExplainOptions,
  output: Output,
): Promise<Exit> {
  const pages = await explanations(lang);
  if (list) {
    const all = [...pages.values()];
    if (json) for (const one of all) jsonLine(output, one);
    else
      table(
        output,
        all.map((one) => [one.code, one.title]),
      );
    return EXIT.good;
  }
  const page = code !== undefined && isCode(code) ? pages.get(code) : undefined;
  if (page === undefined) {
    const french = lang === 'fr';
    const { hint, hintFr } = hintFor(code ?? '', DIAGNOSTIC_CODES);
    const what = french
      ? `triage : il n’y a pas de code « ${code ?? ''} ».`
      : `triage: there is no code "${code ?? ''}".`;
    const near = /^(Did|Vouliez)/.test(hint) ? `${french ? typeset(hintFr, 'fr') : hint} ` : '';
    output.err(
      `${what} ${near}${french ? 'Tous : triage explain --list' : 'All of them: triage explain --list'}`,
    );
    return EXIT.usage;
  }
  if (json) {
    jsonLine(output, page);
    return EXIT.good;
  }
  const words = PAGE_WORDS[lang === 'fr' ? 'fr' : 'en'];
  const snippet = (text: string): string => text.trimEnd().replace(/^/gm, '    ');
  output.out(`${page.code}\n${page.title}\n`);
  output.out(`${words.why}\n  ${page.why}\n`);
  output.out(`${words.mend}\n  ${page.mend}\n`);
  output.out(`${words.wrong}\n${snippet(page.wrong)}\n`);
  output.out(`${words.right}\n${snippet(page.right)}`);
  return EXIT.good;
}
