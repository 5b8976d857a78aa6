import { walkCall } from '../../core/call/walk.ts';
import type { Scenario } from '../../core/level/scenario.ts';
import { ALL_VARS } from '../../core/mail/wording/var-names.ts';
import { toScenario } from '../compile/to-scenario.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Sourced } from '../library.ts';
import type { RawCall } from '../schema/call-schema.ts';
import type { RawText } from '../schema/scalars.ts';
import { hintFor } from '../yaml/hints.ts';
import { checkCallCourse } from './check-call-course.ts';
import { checkText, words } from './check-letter.ts';
import { checkHostileNames } from './check-names.ts';

/** Words of a line and of an answer at most, in any language. */
const LINE_WORDS = 22;
const ANSWER_WORDS = 14;

/** What is wrong in one scenario: texts, targets, and then its course as a whole. */
export function checkCall(call: Sourced<RawCall>, languages: readonly string[]): readonly Diagnostic[] {
  const broken = [...checkClaim(call), ...checkTargets(call)];
  const texts = textsOf(call).flatMap((placed) => checkText(placed, call.source, languages, CALL_VARS));
  const said = textsOf(call).filter(({ path }) => path.at(-1) !== 'why' && !path.includes('answers'));
  const names = call.item.genuine ? [] : checkHostileNames(said, call.source, null);
  const lengths = [...checkLengths(call, languages), ...names];
  if (broken.length > 0) return [...broken, ...texts, ...lengths];
  const scenario = toScenario(call.item, languages);
  return [...texts, ...lengths, ...courseOf(call, scenario, languages[0] ?? 'en')];
}

/** Nobody writes in a call: a bank account is named by letters alone. */
const CALL_VARS = ALL_VARS.filter((name) => name !== 'account' && name !== 'senderAccount');

function courseOf(call: Sourced<RawCall>, scenario: Scenario, lang: string): readonly Diagnostic[] {
  return checkCallCourse(scenario, walkCall(scenario, lang)).map(({ code, line, params }) => {
    const at = call.item.lines.findIndex((one) => one.id === line);
    const place = at < 0 ? ['id'] : ['lines', at, 'id'];
    return call.source.report(code, [...call.path, ...place], { id: scenario.id, ...params });
  });
}

function checkClaim({ item, source, path }: Sourced<RawCall>): readonly Diagnostic[] {
  const { brand, person, supplier, other } = item.caller.claim;
  const claims = [brand, person, supplier, other].filter((one) => one !== undefined && one !== false);
  return claims.length === 1
    ? []
    : [source.report('call/one-claim', [...path, 'caller', 'claim'], {}, { place: 'key' })];
}

function checkTargets({ item, source, path }: Sourced<RawCall>): readonly Diagnostic[] {
  const ids = item.lines.map((one) => one.id);
  const missing = (to: string, ...at: PropertyKey[]): readonly Diagnostic[] =>
    ids.includes(to)
      ? []
      : [source.report('call/missing-target', [...path, ...at], { to, ...hintFor(to, ids) })];
  const twice = ids.flatMap((id, at) =>
    ids.indexOf(id) < at ? [source.report('ref/duplicate-id', [...path, 'lines', at, 'id'], { id })] : [],
  );
  return [
    ...twice,
    ...missing(item.start, 'start'),
    ...(item.ownNumber === undefined ? [] : missing(item.ownNumber, 'ownNumber')),
    ...item.lines.flatMap((line, at) =>
      (line.answers ?? []).flatMap((answer, index) =>
        missing(answer.to, 'lines', at, 'answers', index, 'to'),
      ),
    ),
  ];
}

type Placed = { readonly text: RawText; readonly path: readonly PropertyKey[] };

function textsOf({ item, path }: Sourced<RawCall>): readonly Placed[] {
  const one = (text: RawText | undefined, ...at: PropertyKey[]): readonly Placed[] =>
    text === undefined ? [] : [{ text, path: [...path, ...at] }];
  const list = (texts: readonly RawText[] | undefined, ...at: PropertyKey[]): readonly Placed[] =>
    (texts ?? []).flatMap((text, index) => one(text, ...at, index));
  return [
    ...one(item.caller.name, 'caller', 'name'),
    ...one(item.caller.role, 'caller', 'role'),
    ...list(item.voicemail, 'voicemail'),
    ...item.lines.flatMap((line, at) => [
      ...list(line.says, 'lines', at, 'says'),
      ...list(line.aware, 'lines', at, 'aware'),
      ...(line.answers ?? []).flatMap((answer, index) => [
        ...one(answer.says, 'lines', at, 'answers', index, 'says'),
        ...one(answer.why, 'lines', at, 'answers', index, 'why'),
      ]),
    ]),
  ];
}

function checkLengths(call: Sourced<RawCall>, languages: readonly string[]): readonly Diagnostic[] {
  return textsOf(call).flatMap(({ text, path }) => {
    const answers = path.includes('answers');
    if (!path.includes('lines') || path.includes('why')) return [];
    const limit = answers ? ANSWER_WORDS : LINE_WORDS;
    const byLang = typeof text === 'string' ? { [languages[0] ?? 'en']: text } : text;
    return Object.entries(byLang).flatMap(([lang, said]) =>
      words(said) <= limit
        ? []
        : [
            call.source.report(
              'call/too-many-words',
              typeof text === 'string' ? path : [...path, lang],
              { words: String(words(said)), limit: String(limit) },
              { severity: 'warning' },
            ),
          ],
    );
  });
}
