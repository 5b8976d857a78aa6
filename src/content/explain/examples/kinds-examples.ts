import type { DiagnosticCode } from '../../messages/codes.ts';
import type { Example } from '../example.ts';

type Codes = Extract<
  DiagnosticCode,
  `call/${string}` | `parcel/${string}` | `level/${string}` | `translate/${string}`
>;

export const KINDS_EXAMPLES: Readonly<Record<Codes, Example>> = {
  'call/one-claim': {
    wrong: `claim: { person: it, other: true }
`,
    right: `claim: { person: it }
`,
  },
  'call/missing-target': {
    wrong: `- { id: no, says: { en: "No.", fr: "Non." }, to: by }
`,
    right: `- { id: no, says: { en: "No.", fr: "Non." }, to: bye }
`,
  },
  'call/unreachable-line': {
    wrong: `- { id: doubt, says: [{ en: "Why?", fr: "Pourquoi ?" }], end: parted }
`,
    right: `- { id: wait, says: { en: "Wait.", fr: "Attendez." }, to: doubt }
`,
  },
  'call/no-ending': {
    wrong: `- { id: bye, says: [{ en: "Bye.", fr: "Au revoir." }] }
`,
    right: `- { id: bye, says: [{ en: "Bye.", fr: "Au revoir." }], end: parted }
`,
  },
  'call/one-answer': {
    wrong: `answers:
  - { id: yes, says: { en: "Yes.", fr: "Oui." }, to: next }
`,
    right: `answers:
  - { id: yes, says: { en: "Yes.", fr: "Oui." }, to: next }
  - { id: who, says: { en: "Who?", fr: "Qui ?" }, to: next }
`,
  },
  'call/best-reveals': {
    wrong: `- { id: code, says: { en: "It is 44.", fr: "C'est 44." }, gives: code, to: thanks }
`,
    right: `- { id: no, says: { en: "I give no code.", fr: "Je ne donne aucun code." }, to: bye }
`,
  },
  'call/best-refuses': {
    wrong: `- { id: bye, says: [{ en: "Never mind.", fr: "Tant pis." }], end: refused }
`,
    right: `- { id: done, says: [{ en: "Thank you.", fr: "Merci." }], end: helped }
`,
  },
  'call/too-few-levers': {
    wrong: `- { id: hurry, says: [{ en: "Quick.", fr: "Vite." }], answers: [] }
`,
    right: `- { id: hurry, says: [{ en: "Quick.", fr: "Vite." }], lever: hurry, answers: [] }
`,
  },
  'call/length': {
    wrong: `lines: [hello, bye]
`,
    right: `lines: [hello, hurry, jargon, bye]
`,
  },
  'call/endless': {
    wrong: `- { id: again, says: { en: "Pardon?", fr: "Pardon ?" }, to: hello }
`,
    right: `- { id: again, says: { en: "Pardon?", fr: "Pardon ?" }, to: repeat }
`,
  },
  'call/too-many-words': {
    wrong: `says: [{ en: "I am calling because, as you may have read in the message that we sent out to everybody concerned last week, there is a little matter …" }]
`,
    right: `says: [{ en: "It's about last week's message. A little matter." }]
`,
  },
  'parcel/one-partner': {
    wrong: `partner: { supplier: hosting, name: { en: "Mixoscope", fr: "Mixoscope" } }
`,
    right: `partner: { supplier: hosting }
`,
  },
  'parcel/nothing-in-it': {
    wrong: `kind: choice
options: []
`,
    right: `kind: form
fields: [{ id: page, label: { en: "Page", fr: "Page" }, value: "/billing" }]
`,
  },
  'parcel/unknown-field': {
    wrong: `needs: { plaice: coarse }
`,
    right: `needs: { place: coarse }
`,
  },
  'parcel/unmarked-field': {
    wrong: `lines: ["GET /?key=[key]"]
fields: [key, user]
`,
    right: `lines: ["GET /?key=[key]&u=[user]"]
fields: [key, user]
`,
  },
  'parcel/not-offered': {
    wrong: `fields: [{ id: place, value: "Lyon" }]
cases: [{ needs: { place: coarse } }]
`,
    right: `fields: [{ id: place, value: "Lyon", coarse: "Rhône" }]
cases: [{ needs: { place: coarse } }]
`,
  },
  'parcel/unknown-way': {
    wrong: `right: refuze
`,
    right: `right: refuse
`,
  },
  'parcel/nothing-needed': {
    wrong: `- { id: count, purpose: { en: "Count.", fr: "Compter." } }
`,
    right: `- { id: count, purpose: { en: "Count.", fr: "Compter." }, needs: { page: keep } }
`,
  },
  'level/too-few-letters': {
    wrong: `letters: { count: 8, fakes: 4, from: [password-reset] }
`,
    right: `letters: { count: 8, fakes: 4, from: "*" }
`,
  },
  'level/too-few-parcels': {
    wrong: `parcels: { count: 3, from: [billing-visits] }
`,
    right: `parcels: { count: 3, from: "*" }
`,
  },
  'level/too-many-fakes': {
    wrong: `letters: { count: 8, fakes: 7, from: "*" }
`,
    right: `letters: { count: 8, fakes: 4, from: "*" }
`,
  },
  'level/too-many-musts': {
    wrong: `letters: { count: 2, fakes: 1, must: [fake-refund, fake-recall] }
`,
    right: `letters: { count: 2, fakes: 1, must: [[fake-refund, fake-recall]] }
`,
  },
  'level/too-few-acts': {
    wrong: `acts: [asked-leave]
`,
    right: `acts: "*"
`,
  },
  'level/unbalanced': {
    wrong: `rules: [site]
tools: [site]
`,
    right: `rules: [domain, secrets, site, day]
tools: [loupe, headers, site]
`,
  },
  'level/new-rule-absent': {
    wrong: `rules: [domain, secrets]
newRule: seal
`,
    right: `rules: [domain, secrets, seal]
newRule: seal
`,
  },
  'level/too-long': {
    wrong: `letters: { count: 20, fakes: 10, from: "*" }
`,
    right: `letters: { count: 8, fakes: 4, from: "*" }
`,
  },
  'translate/not-a-table': {
    wrong: `Texte;Traduction
`,
    right: `place;context;en;fr;state;key
`,
  },
  'translate/no-such-place': {
    wrong: `letters.own.old-badge.subjects.1
`,
    right: `letters.own.badge.subjects.1
`,
  },
  'translate/stale': {
    wrong: `title;title;Monday;Lundi;stale;31e1a9e6dbe2
`,
    right: `title;title;Monday;Lundi;;31e1a9e6dbe2
`,
  },
  'translate/placeholders': {
    wrong: `fr: "Bonjour {prénom},"
`,
    right: `fr: "Bonjour {first},"
`,
  },
};
