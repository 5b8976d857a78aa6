import type { DiagnosticCode } from '../../messages/codes.ts';
import type { Example } from '../example.ts';

type Codes = Extract<
  DiagnosticCode,
  | `ref/${string}`
  | `persona/${string}`
  | `letter/${string}`
  | `clue/${string}`
  | `technique/${string}`
  | `names/${string}`
>;

export const NAMES_EXAMPLES: Readonly<Record<Codes, Example>> = {
  'ref/unknown-letter': {
    wrong: `letters: { count: 8, fakes: 4, from: "*", must: [notice] }
`,
    right: `letters: { count: 8, fakes: 4, from: "*", must: [notice-genuine] }
`,
  },
  'ref/unknown-persona': {
    wrong: `personas: [camille]
`,
    right: `personas: [camille-duvernois]
`,
  },
  'ref/unknown-company': {
    wrong: `company: brindevau
`,
    right: `company: brindevaux
`,
  },
  'ref/unknown-brand': {
    wrong: `brand: numelia
`,
    right: `brand: numelio
`,
  },
  'ref/unknown-call': {
    wrong: `calls: [{ at: 3, from: [bank] }]
`,
    right: `calls: [{ at: 3, from: [bank-asks-nothing] }]
`,
  },
  'ref/unknown-parcel': {
    wrong: `parcels: { count: 1, from: [visits] }
`,
    right: `parcels: { count: 1, from: [billing-visits] }
`,
  },
  'ref/unknown-act': {
    wrong: `act: { id: asked-holiday, at: days }
`,
    right: `act: { id: asked-leave, at: days }
`,
  },
  'ref/unknown-sender': {
    wrong: `from: { sender: notice }
`,
    right: `from: { sender: notices }
`,
  },
  'ref/unknown-person': {
    wrong: `from: { person: director }
`,
    right: `from: { person: manager }
`,
  },
  'ref/unknown-supplier': {
    wrong: `from: { supplier: paper }
`,
    right: `from: { supplier: office }
`,
  },
  'ref/unknown-host': {
    wrong: `- { id: go, link: [{ en: "Open", fr: "Ouvrir" }], host: web }
`,
    right: `- { id: go, link: [{ en: "Open", fr: "Ouvrir" }], host: site }
`,
  },
  'ref/unknown-technique': {
    wrong: `techniques: [typosquatting]
`,
    right: `techniques: [combosquatting]
`,
  },
  'ref/unknown-software': {
    wrong: `browser: fierfox
`,
    right: `browser: firefox
`,
  },
  'ref/duplicate-id': {
    wrong: `own:
  - { id: badge, genuine: true }
  - { id: badge, genuine: false }
`,
    right: `own:
  - { id: badge, genuine: true }
  - { id: fake-badge, genuine: false }
`,
  },
  'persona/browser-elsewhere': {
    wrong: `system: linux
browser: safari
`,
    right: `system: linux
browser: firefox
`,
  },
  'letter/unsealed': {
    wrong: `genuine: false
unsealed: true
`,
    right: `genuine: false
from: { sender: notices, via: spoofed }
`,
  },
  'letter/other-difficulty': {
    wrong: `letters: { count: 8, fakes: 4, difficulties: [very], must: [fake-refund] }
`,
    right: `letters: { count: 8, fakes: 4, difficulties: [moderately, very], must: [fake-refund] }
`,
  },
  'clue/no-such-part': {
    wrong: `body: [{ id: ask, say: [{ en: "Your code?", fr: "Votre code ?" }] }]
clues: [{ at: asks, kind: secretAsked }]
`,
    right: `body: [{ id: ask, say: [{ en: "Your code?", fr: "Votre code ?" }] }]
clues: [{ at: ask, kind: secretAsked }]
`,
  },
  'clue/no-decisive': {
    wrong: `genuine: false
from: { person: it, via: genuine }
`,
    right: `genuine: false
from: { person: it, via: lookalike }
`,
  },
  'clue/decisive-in-genuine': {
    wrong: `genuine: true
clues: [{ at: ask, kind: secretAsked }]
`,
    right: `genuine: false
clues: [{ at: ask, kind: secretAsked }]
`,
  },
  'clue/no-confirming': {
    wrong: `genuine: true
from: { person: manager }
`,
    right: `genuine: true
from: { person: manager }
act: { id: asked-leave, at: days }
`,
  },
  'technique/none-applies': {
    wrong: `techniques: [strayDot]
`,
    right: `techniques: [strayDot, combosquatting]
`,
  },
  'names/mixed': {
    wrong: `brand: openai
reservedNames: true
`,
    right: `brand: numelio
reservedNames: true
`,
  },
  'names/live-address': {
    wrong: `en: "Sign in at badge-desk.com."
`,
    right: `en: "Sign in with the link below."
`,
  },
  'names/real-brand': {
    wrong: `en: "Your Microsoft password expires."
`,
    right: `en: "Your {brand} password expires."
`,
  },
  'names/not-reserved': {
    wrong: `domain: papeterie-martin.fr
`,
    right: `domain: papeterie-martin.example
`,
  },
};
