import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import type { Reason } from '../../../src/core/board/reason.ts';
import { sayCodeFault, sayReason } from '../../../src/core/board/say.ts';
import type { CodeFault } from '../../../src/core/code/shift-code.ts';
import { RULES_VERSION, releaseOf } from '../../../src/core/rules-version.ts';
import { createTexts } from '../../../src/i18n/create-texts.ts';

type Of<T extends { readonly code: string }> = {
  readonly [K in T['code']]: Extract<T, { readonly code: K }>;
};

/** One of each kind: a new kind does not compile until it stands here. */
const REASONS: Of<Reason> = {
  'file/tooBig': { code: 'file/tooBig', bytes: 2_000_000 },
  'file/tooDeep': { code: 'file/tooDeep' },
  'file/empty': { code: 'file/empty' },
  'file/encoding': { code: 'file/encoding' },
  'file/notJson': { code: 'file/notJson' },
  'file/notTriage': { code: 'file/notTriage' },
  'file/otherKind': { code: 'file/otherKind', kind: 'backup' },
  'file/newer': { code: 'file/newer', format: 2 },
  'file/corrupt': { code: 'file/corrupt', at: 'record.seed' },
  'file/changed': { code: 'file/changed' },
  'replay/other_rules': { code: 'replay/other_rules', rules: 3 },
  'replay/other_level': { code: 'replay/other_level', level: 'monday', digest: 'a'.repeat(64) },
  'replay/refused': { code: 'replay/refused', at: 11, refusal: 'decision/no_letter' },
  'board/unfinished': { code: 'board/unfinished' },
  'board/otherLevel': { code: 'board/otherLevel', level: 'monday', digest: 'a'.repeat(64) },
  'board/noName': { code: 'board/noName' },
  'board/otherEvent': { code: 'board/otherEvent' },
  'board/outside': { code: 'board/outside', finished: '2026-11-27T14:00:00Z' },
  'board/otherLetters': { code: 'board/otherLetters' },
  'board/tooMany': { code: 'board/tooMany', attempts: 1 },
  'board/duplicate': { code: 'board/duplicate', file: 'a.triage' },
  'board/slowClock': { code: 'board/slowClock' },
  'board/betterAttempt': { code: 'board/betterAttempt', file: 'a.triage' },
};

const CODE_FAULTS: Of<CodeFault> = {
  'code/start': { code: 'code/start' },
  'code/letter': { code: 'code/letter', sign: 'U' },
  'code/length': { code: 'code/length', length: 3, wanted: 12 },
  'code/version': { code: 'code/version', version: '9' },
  'code/check': { code: 'code/check' },
};

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  it('every reason and every fault is said whole', async () => {
    const texts = await createTexts(language);
    await texts.fetch('board');
    const said = [
      ...Object.values(REASONS).map((reason) => sayReason(texts.t, reason)),
      ...Object.values(CODE_FAULTS).map((fault) => sayCodeFault(texts.t, fault)),
    ];
    expect(said.filter((text) => /board\.|[{}]|undefined/.test(text))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('other rules', () => {
  it('name the release to verify with, where one played them', async () => {
    const texts = await createTexts('en');
    await texts.fetch('board');
    const other = (rules: number) => sayReason(texts.t, { code: 'replay/other_rules', rules });
    const own = `this Triage plays rules ${RULES_VERSION}`;
    expect(other(3)).toBe(`rules 3; ${own}; verify with the release that plays rules 3`);
    expect(other(RULES_VERSION)).toContain(`verify with release ${manifest.version}`);
  });

  it('are written down with every release', () => {
    expect(releaseOf(RULES_VERSION)).toBe(manifest.version);
  });
});
