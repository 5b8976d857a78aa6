import { expect, test } from 'vitest';
import type { Checked, Finding } from '../../../src/app/ports/workshop.ts';
import { createWriting } from '../../../src/app/workshop/create-writing.ts';

const finding = (code: string, severity: Finding['severity'] = 'error'): Finding => ({
  code,
  severity,
  file: null,
  line: 1,
  column: 1,
  from: 0,
  to: 1,
  message: '',
  suggestion: '',
  fix: null,
});

/** A level that is broken while it says so, and time in the test's hands. */
function open() {
  const timers: { at: number; work: () => void }[] = [];
  const kept: string[] = [];
  let now = 0;
  const checked = (text: string): Checked => ({
    level: text.includes('broken') ? null : ({ digest: text } as Checked['level']),
    summary: null,
    findings: text.includes('broken') ? [finding('yaml/syntax')] : [finding('level/too-long', 'warning')],
    measures: null,
    untranslated: [],
  });
  const writing = createWriting({
    kept: { format: 1, id: 'l1', name: 'a', text: 'first', summary: null, madeAt: 0, savedAt: 0 },
    shelf: {
      change: async (_, { text }) => {
        if (text !== undefined) kept.push(text);
      },
      note: async () => undefined,
    },
    workshop: {
      findings: async (text) => (text.includes('broken') ? [finding('yaml/syntax')] : []),
      check: async (text) => checked(text),
    },
    after: (ms, work) => timers.push({ at: now + ms, work }),
    language: () => 'en',
  });
  const settled = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const pass = async (ms: number): Promise<void> => {
    await settled();
    now += ms;
    for (const timer of timers.splice(0)) {
      if (timer.at <= now) timer.work();
      else timers.push(timer);
    }
    await settled();
  };
  return { writing, kept, pass, settled };
}

const codes = (writing: ReturnType<typeof open>['writing']): readonly string[] =>
  (writing.findings.value ?? []).map(({ code }) => code);

test('what is wrong is said at once, and the preview keeps the last version without an error', async () => {
  const { writing, pass, settled } = open();
  writing.read();
  await pass(1000);
  expect(writing.good.value?.level?.digest).toBe('first');
  writing.write('broken');
  await settled();
  expect(codes(writing)).toEqual(['yaml/syntax']);
  await pass(1000);
  expect(writing.checked.value?.level).toBeNull();
  expect(writing.good.value?.level?.digest).toBe('first');
});

test('what was typed is kept after a pause, and at once when the page is left', async () => {
  const { writing, kept, pass } = open();
  writing.write('one');
  expect(writing.isKept.value).toBe(false);
  await pass(1000);
  expect(kept).toContain('one');
  expect(writing.isKept.value).toBe(true);
  writing.write('two');
  writing.flush();
  expect(kept.at(-1)).toBe('two');
});

test('a hint about its shifts does not blink while somebody types', async () => {
  const { writing, pass, settled } = open();
  writing.read();
  await pass(1000);
  expect(codes(writing)).toEqual(['level/too-long']);
  writing.write('first, and more');
  await settled();
  expect(codes(writing)).toEqual(['level/too-long']);
});
