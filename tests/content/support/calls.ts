import { checkCall } from '../../../src/content/checks/check-call.ts';
import { toScenario } from '../../../src/content/compile/to-scenario.ts';
import type { Diagnostic } from '../../../src/content/diagnostic.ts';
import { readLibrary } from '../../../src/content/library.ts';
import type { Scenario } from '../../../src/core/level/scenario.ts';

/** A small hostile call in which nothing is wrong. */
export const SMALL_CALL = `format: 1
id: small-call
genuine: false
pretext: securityDesk
caller:
  claim: { person: it }
  role: { en: "desk", fr: "bureau" }
  voice: low
  portrait: { skin: 1, hair: short, shade: 1, wear: none }
  shows: outside
start: hello
ownNumber: again
voicemail: [{ en: "Call {phone}.", fr: "Rappelez le {phone}." }]
lines:
  - id: hello
    says: [{ en: "Hello {first}.", fr: "Bonjour {first}." }]
    lever: knowledge
    answers:
      - { id: who, says: { en: "Who is it?", fr: "Qui est-ce ?" }, to: hurry, why: { en: "A question.", fr: "Une question." } }
      - { id: yes, says: { en: "Yes?", fr: "Oui ?" }, to: hurry }
  - id: hurry
    says: [{ en: "Quick, the code.", fr: "Vite, le code." }]
    aware: [{ en: "You told us so much, now the code.", fr: "Vous nous en avez tant dit, et le code ?" }]
    lever: hurry
    answers:
      - { id: code, says: { en: "It is 44.", fr: "C'est 44." }, gives: code, to: thanks }
      - { id: ticket, says: { en: "My ticket?", fr: "Mon ticket ?" }, settles: true, to: jargon }
      - { id: unsure, says: { en: "Not sure.", fr: "Je ne sais pas." }, to: jargon, if: { unsaid: [yes] } }
  - id: jargon
    says: [{ en: "The token, then.", fr: "Le jeton, alors." }]
    lever: jargon
    answers:
      - { id: no, says: { en: "No.", fr: "Non." }, to: bye }
      - { id: fine, says: { en: "Fine, 44.", fr: "Bon, 44." }, gives: code, to: thanks }
  - id: again
    says: [{ en: "Desk, the code?", fr: "Bureau, le code ?" }]
    answers:
      - { id: again-code, says: { en: "44.", fr: "44." }, gives: code, to: thanks }
      - { id: again-no, says: { en: "No.", fr: "Non." }, to: bye }
  - { id: thanks, says: [{ en: "Thanks.", fr: "Merci." }], end: leaked }
  - { id: bye, says: [{ en: "Bye.", fr: "Au revoir." }], end: parted }
`;

export function findingsOfCall(text: string): readonly Diagnostic[] {
  const library = readLibrary([{ file: 'library/calls/call.yaml', text }]);
  return [...library.diagnostics, ...library.calls.flatMap((call) => checkCall(call, ['en', 'fr']))];
}

export function scenarioOf(text: string): Scenario {
  const [call] = readLibrary([{ file: 'library/calls/call.yaml', text }]).calls;
  if (call === undefined) throw new Error('the call does not parse');
  return toScenario(call.item, ['en', 'fr']);
}

/** One fault each, by the text that is replaced. */
export const CALL_FAULTS: readonly (readonly [code: string, from: string, to: string])[] = [
  ['call/one-claim', '{ person: it }', '{ person: it, other: true }'],
  ['call/missing-target', 'to: bye }', 'to: by }'],
  ['call/unreachable-line', 'ownNumber: again\n', ''],
  [
    'call/no-ending',
    'says: [{ en: "Bye.", fr: "Au revoir." }], end: parted }',
    'says: [{ en: "Bye.", fr: "Au revoir." }] }',
  ],
  ['call/one-answer', '      - { id: yes, says: { en: "Yes?", fr: "Oui ?" }, to: hurry }\n', ''],
  ['call/best-reveals', 'genuine: false', 'genuine: false # end: parted'],
  ['call/best-refuses', 'genuine: false', 'genuine: true'],
  ['call/too-few-levers', '    lever: jargon\n', ''],
  ['call/length', 'start: hello', 'start: jargon'],
  ['call/endless', 'to: jargon }', 'to: hurry }'],
  ['call/too-many-words', 'Quick, the code.', 'Quick, the code. '.repeat(12)],
  ['schema/unknown-value', 'pretext: securityDesk', 'pretext: securityDesk\nteaches: [A10, a9]'],
  ['text/missing-language', ', fr: "Vite, le code."', ''],
  ['text/elision', 'Bonjour {first}.', 'Bonjour, ici le bureau de {company}.'],
];
