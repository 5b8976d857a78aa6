import type { DiagnosticCode } from '../../messages/codes.ts';
import type { Example } from '../example.ts';

type Codes = Extract<DiagnosticCode, `file/${string}` | `schema/${string}` | `text/${string}`>;

export const FORMAT_EXAMPLES: Readonly<Record<Codes, Example>> = {
  'file/empty': {
    wrong: `# My level
`,
    right: `format: 1
id: my-level
order: 10
`,
  },
  'file/too-big': {
    wrong: `postal: "data:image/png;base64,iVBORw0KGgo…"
`,
    right: `postal: "12 rue des Tilleuls"
`,
  },
  'file/long-line': {
    wrong: `techniques: [addition, plural, addition, plural, …]
`,
    right: `techniques: [addition, plural]
`,
  },
  'file/not-text': {
    wrong: `level.docx
`,
    right: `level.yaml
`,
  },
  'file/encoding': {
    wrong: `title: { en: "Notice", fr: "Arr?t?" }
`,
    right: `title: { en: "Notice", fr: "Arrêté" }
`,
  },
  'file/newer-format': {
    wrong: `format: 2
`,
    right: `format: 1
`,
  },
  'schema/unknown-key': {
    wrong: `minuts: 8
`,
    right: `minutes: 8
`,
  },
  'schema/missing-key': {
    wrong: `letters: { count: 8, from: "*" }
`,
    right: `letters: { count: 8, fakes: 4, from: "*" }
`,
  },
  'schema/wrong-type': {
    wrong: `rules: domain
`,
    right: `rules: [domain]
`,
  },
  'schema/unknown-value': {
    wrong: `guided: yes
`,
    right: `guided: true
`,
  },
  'schema/out-of-range': {
    wrong: `minutes: 600
`,
    right: `minutes: 8
`,
  },
  'schema/one-claim': {
    wrong: `from: { sender: notices, person: it }
`,
    right: `from: { person: it, via: lookalike }
`,
  },
  'text/missing-language': {
    wrong: `title: { en: "Monday" }
`,
    right: `title: { en: "Monday", fr: "Lundi" }
`,
  },
  'text/one-language-only': {
    wrong: `title: "Monday"
`,
    right: `title: { en: "Monday", fr: "Lundi" }
`,
  },
  'text/unknown-placeholder': {
    wrong: `en: "Hello {firstname},"
`,
    right: `en: "Hello {first},"
`,
  },
  'text/elision': {
    wrong: `fr: "L'équipe de {company}"
`,
    right: `fr: "L'équipe {de:company}"
`,
  },
  'text/too-long': {
    wrong: `say:
  - en: "As you will surely remember, and as we have had the pleasure of telling you before, …"
`,
    right: `say:
  - en: "As we told you on Monday, …"
`,
  },
  'text/hidden-character': {
    wrong: `en: "In\\u200bvoice"
`,
    right: `en: "Invoice"
`,
  },
  'text/markup': {
    wrong: `en: "<b>Urgent</b>"
`,
    right: `en: "Urgent"
`,
  },
  'text/straight-quotes': {
    wrong: `en: 'Press "Allow".'
`,
    right: `en: 'Press “Allow”.'
`,
  },
  'text/three-dots': {
    wrong: `en: "One moment..."
`,
    right: `en: "One moment…"
`,
  },
  'text/missing-space': {
    wrong: `fr: "Votre code?"
`,
    right: `fr: "Votre code ?"
`,
  },
  'text/same-in-both': {
    wrong: `title: { en: "A night at the desk", fr: "A night at the desk" }
`,
    right: `title: { en: "A night at the desk", fr: "Une nuit au bureau" }
`,
  },
};
