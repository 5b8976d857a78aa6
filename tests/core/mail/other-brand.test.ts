import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryFor, readSource } from '../../../src/cli/files.ts';
import { parseLevel } from '../../../src/content/parse-level.ts';
import { LOOKALIKE_IDS } from '../../../src/core/mail/techniques/technique.ts';
import { ROOT } from '../../repo/support/source.ts';
import { seedsTo } from '../support/levels.ts';
import { openShift, SHIFT_LAWS } from '../support/shift-laws.ts';
import { TEXT_LAWS, wordsOf } from '../support/text-laws.ts';

const library = libraryFor(join(ROOT, 'levels'));
const { text } = readSource(join(ROOT, 'levels/friday.yaml'));
const ours = text
  .replace('id: friday', 'id: ours')
  .replace('brand: openai', 'brand: numelio\nreservedNames: true')
  .replace(/techniques:\n.*?\]\n/s, `techniques: [${LOOKALIKE_IDS.join(', ')}]\n`);

const parsed = parseLevel(ours, 'ours.yaml', library);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const { level } = parsed.value;
const shifts = seedsTo(200).map((seed) => openShift(level, seed));

describe('a level of a company’s own brand, under reserved names', () => {
  it.each([...SHIFT_LAWS, ...TEXT_LAWS].map((law) => [law.says, law] as const))('%s', (_says, law) => {
    expect(shifts.flatMap(law.breaks)).toEqual([]);
  });

  it('has every name, hostile ones too, under .example', () => {
    const hosts = shifts.flatMap(({ session }) =>
      session.inbox.letters.flatMap((letter) => [
        letter.from.address,
        letter.replyTo?.address ?? letter.from.address,
        letter.seal.returnPath,
        ...letter.blocks.flatMap(({ url }) => (url === null ? [] : [new URL(url).hostname])),
      ]),
    );
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
  });

  it('nowhere speaks of another brand', () => {
    const words = shifts.flatMap(({ session }) => [...wordsOf(session, 'en'), ...wordsOf(session, 'fr')]);
    const letters = words.filter((one) => !one.startsWith('level: '));
    expect(letters.filter((one) => /OpenAI|ChatGPT|Mixpanel|openai\./i.test(one))).toEqual([]);
    expect(letters.some((one) => one.includes('Numelio'))).toBe(true);
  });
});

describe('a level that names its letters', () => {
  const named = text
    .replace(/ {2}must:\n(?: {4}- .*\n)+/, '')
    .replace('from: "*"', `from: [${level.letters.templates.map(({ id }) => id).join(', ')}]`);
  const compile = (letters = library.letters) => {
    const result = parseLevel(named, 'named.yaml', { ...library, letters });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value.level;
  };

  it('gets the same letters from a seed when the library grows', () => {
    const [first] = library.letters;
    if (first === undefined) throw new Error('the library has letters');
    const grown = [{ ...first, item: { ...first.item, id: 'a-new-letter' } }, ...library.letters];
    const before = compile();
    const after = compile(grown);
    for (const seed of seedsTo(60)) {
      expect(openShift(after, seed).session.inbox).toEqual(openShift(before, seed).session.inbox);
    }
    expect(after.digest).toBe(before.digest);
  });
});
