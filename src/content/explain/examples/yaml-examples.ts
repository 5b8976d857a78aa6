import type { DiagnosticCode } from '../../messages/codes.ts';
import type { Example } from '../example.ts';

type Codes = Extract<DiagnosticCode, `yaml/${string}`>;

export const YAML_EXAMPLES: Readonly<Record<Codes, Example>> = {
  'yaml/syntax': {
    wrong: `order: ? 1
`,
    right: `order: 1
`,
  },
  'yaml/tab': {
    wrong: `letters:
	count: 2
`,
    right: `letters:
  count: 2
`,
  },
  'yaml/indent': {
    wrong: `letters:
  count: 2
 fakes: 1
`,
    right: `letters:
  count: 2
  fakes: 1
`,
  },
  'yaml/unclosed': {
    wrong: `rules: [domain, secrets
tools: [loupe]
`,
    right: `rules: [domain, secrets]
tools: [loupe]
`,
  },
  'yaml/two-documents': {
    wrong: `id: one
---
id: two
`,
    right: `id: one
`,
  },
  'yaml/special-start': {
    wrong: `say:
  - en: @all Read this.
`,
    right: `say:
  - en: "@all Read this."
`,
  },
  'yaml/quote-in-quotes': {
    wrong: `fr: 'Merci d'avoir appelé.'
`,
    right: `fr: "Merci d'avoir appelé."
`,
  },
  'yaml/placeholder-first': {
    wrong: `say:
  - en: {first}, your badge.
`,
    right: `say:
  - en: "{first}, your badge."
`,
  },
  'yaml/text-after-bar': {
    wrong: `briefing:
  en: | Tonight.
`,
    right: `briefing:
  en: |
    Tonight.
`,
  },
  'yaml/no-space': {
    wrong: `minutes:8
id: x
`,
    right: `minutes: 8
id: x
`,
  },
  'yaml/no-colon': {
    wrong: `id: x
guided
minutes: 8
`,
    right: `id: x
guided: true
minutes: 8
`,
  },
  'yaml/odd-space': {
    wrong: `minutes\u00a0: 8
`,
    right: `minutes: 8
`,
  },
  'yaml/comment-in-text': {
    wrong: `en: Meet us in room #3
`,
    right: `en: "Meet us in room #3"
`,
  },
  'yaml/merge-key': {
    wrong: `a: &a { en: x }
b:
  <<: *a
`,
    right: `a: { en: x }
b: { en: x }
`,
  },
  'yaml/tag': {
    wrong: `en: !important Read this.
`,
    right: `en: "!important Read this."
`,
  },
  'yaml/colon-in-text': {
    wrong: `fr: Alerte : votre compte
`,
    right: `fr: "Alerte : votre compte"
`,
  },
  'yaml/unknown-alias': {
    wrong: `en: *urgent*
`,
    right: `en: "Urgent"
`,
  },
  'yaml/too-many-aliases': {
    wrong: `a: &a [x, x, x]
b: [${'*a, '.repeat(51)}]
`,
    right: `b: [x, x, x]
`,
  },
  'yaml/duplicate-key': {
    wrong: `rules: [domain]
rules: [secrets]
`,
    right: `rules: [domain, secrets]
`,
  },
  'yaml/too-deep': {
    wrong: `rules: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[domain]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
`,
    right: `rules: [domain]
`,
  },
};
