// 200,000 mutated level files: each gives a diagnostic or a level that plays, and in time.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { libraryFor, readSource } from '../../src/cli/files.ts';
import type { Diagnostic } from '../../src/content/diagnostic.ts';
import { type Library, readLibrary } from '../../src/content/library.ts';
import { describe as describeFault } from '../../src/content/messages/describe.ts';
import { parseLevel } from '../../src/content/parse-level.ts';
import { tryInbox } from '../../src/core/mail/generate/inbox.ts';
import { ROOT } from '../repo/support/source.ts';
import { mutate, mutations } from './support/mutate.ts';

/** `TRIAGE_RUNS=5000 npm run campaign -- levels` is the shorter run that guards a release. */
const RUNS = Number(process.env['TRIAGE_RUNS'] ?? 200_000);
const TIMES = 5;
/** A clock cannot tell less than this from a pause of the machine. */
const FLOOR_MS = 30;

const fixtures = join(ROOT, 'tests/fixtures');
const tiny = libraryFor(fixtures);
const KINDS = ['letters', 'calls', 'parcels'] as const;

/** A file to mutate, how it is read, and how long that takes unmutated. */
type Base = {
  readonly name: string;
  readonly text: string;
  readonly read: (text: string) => readonly Diagnostic[];
};

const asLevel =
  (file: string, library: Library) =>
  (text: string): readonly Diagnostic[] => {
    const parsed = parseLevel(text, file, library);
    if (!parsed.ok) return parsed.error;
    const inbox = tryInbox(parsed.value.level, 1);
    if ('code' in inbox) throw new Error(`${file} is said to be good and gives no shift: ${inbox.rule}`);
    return [];
  };

const levels: readonly Base[] = ['small', 'third-language'].map((name) => {
  const { file, text } = readSource(join(fixtures, `${name}.yaml`));
  return { name, text, read: asLevel(file, tiny) };
});
const items: readonly Base[] = KINDS.flatMap((kind) => {
  const folder = join(ROOT, 'levels/library', kind);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const { file, text } = readSource(join(folder, name));
      return {
        name: `${kind}/${name}`,
        text,
        read: (given: string) => readLibrary([{ file, text: given }]).diagnostics,
      };
    });
});
const bases = [...levels, ...levels, ...levels, ...items];

function timed(base: Base, text: string): { readonly ms: number; readonly faults: readonly Diagnostic[] } {
  const start = performance.now();
  const faults = base.read(text);
  return { ms: performance.now() - start, faults };
}

const quickest = (base: Base, text: string, times: number): number =>
  Math.min(...Array.from({ length: times }, () => timed(base, text).ms));

const usual = new Map(bases.map((base) => [base.name, quickest(base, base.text, 7)]));

/** What an unmutated file of this size may take at most: the base's own time, grown with the text. */
const allowed = (base: Base, text: string, ms: number): number =>
  Math.max(FLOOR_MS, TIMES * ms * Math.max(1, text.length / base.text.length));

/** Too slow also when both are measured again, one beside the other: the machine has other work. */
function tooSlow(base: Base, text: string, ms: number): string | null {
  if (ms <= allowed(base, text, usual.get(base.name) ?? 0)) return null;
  const pairs = Array.from({ length: 10 }, () => [timed(base, base.text).ms, timed(base, text).ms]);
  const least = (at: number): number => Math.min(...pairs.map((pair) => pair[at] ?? 0));
  const limit = allowed(base, text, least(0));
  return least(1) > limit ? `${base.name} took ${least(1)} ms of ${limit}` : null;
}

/** What is wrong with the answer to a mutated file; null where it is as it should be. */
function faultOf(base: Base, text: string, { ms, faults }: ReturnType<typeof timed>): string | null {
  const slow = tooSlow(base, text, ms);
  if (slow !== null) return slow;
  const lines = text.split('\n').length;
  for (const one of faults) {
    if (one.line < 1 || one.line > lines || one.column < 1)
      return `${one.code} stands at ${one.line}:${one.column}`;
    for (const lang of ['en', 'fr']) {
      const { message, suggestion } = describeFault(one, lang);
      if (message === '' || suggestion === '') return `${one.code} says nothing in ${lang}`;
    }
  }
  return null;
}

it(`answers ${RUNS} mutated files with a diagnostic or a level, in time`, () => {
  const counts = { refused: 0, good: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...bases), mutations, (base, steps) => {
      const text = mutate(base.text, steps);
      const answer = timed(base, text);
      const fault = faultOf(base, text, answer);
      if (fault !== null) throw new Error(fault);
      counts[answer.faults.length === 0 ? 'good' : 'refused'] += 1;
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  console.log(counts);
  expect(Math.min(counts.refused, counts.good)).toBeGreaterThan(0);
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('polluted');
});
