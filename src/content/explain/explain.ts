import { typeset } from '../compile/typography.ts';
import { DIAGNOSTIC_CODES, type DiagnosticCode } from '../messages/codes.ts';
import type { Example } from './example.ts';
import { FORMAT_EXAMPLES } from './examples/format-examples.ts';
import { KINDS_EXAMPLES } from './examples/kinds-examples.ts';
import { NAMES_EXAMPLES } from './examples/names-examples.ts';
import { PACKS_EXAMPLES } from './examples/packs-examples.ts';
import { YAML_EXAMPLES } from './examples/yaml-examples.ts';

/** The page of a code: what is wrong, why it matters, what to write instead. */
export type Page = { readonly title: string; readonly why: string; readonly mend: string };

export type Explanation = Page & Example & { readonly code: DiagnosticCode };

type Pages = Readonly<Record<string, Readonly<Record<string, Page>>>>;

const EXAMPLES: Readonly<Record<DiagnosticCode, Example>> = {
  ...YAML_EXAMPLES,
  ...FORMAT_EXAMPLES,
  ...NAMES_EXAMPLES,
  ...KINDS_EXAMPLES,
  ...PACKS_EXAMPLES,
};

const PAGES: Readonly<Record<'en' | 'fr', () => Promise<Pages>>> = {
  en: () => import('./pages-en.ts').then((module) => module.pages),
  fr: () => import('./pages-fr.ts').then((module) => module.pages),
};

export function isCode(text: string): text is DiagnosticCode {
  return (DIAGNOSTIC_CODES as readonly string[]).includes(text);
}

/** The pages of all codes, loaded when they are asked for; languages other than French get English. */
export async function explanations(lang: string): Promise<ReadonlyMap<DiagnosticCode, Explanation>> {
  const pages = await PAGES[lang === 'fr' ? 'fr' : 'en']();
  return new Map(
    DIAGNOSTIC_CODES.map((code) => {
      const [area = '', name = ''] = code.split('/');
      const page = pages[area]?.[name] ?? { title: code, why: '', mend: '' };
      return [code, { code, ...page, ...EXAMPLES[code] }];
    }),
  );
}

export async function explain(code: DiagnosticCode, lang: string): Promise<Explanation | null> {
  return (await explanations(lang)).get(code) ?? null;
}

/** Words between the parts of a page. */
export const PAGE_WORDS = {
  en: { why: 'Why it matters', mend: 'What to write', wrong: 'Not so', right: 'But so' },
  fr: {
    why: typeset('Pourquoi c’est important', 'fr'),
    mend: 'Quoi écrire',
    wrong: 'Pas ainsi',
    right: 'Mais ainsi',
  },
} as const;
