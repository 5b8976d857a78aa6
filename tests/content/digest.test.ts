import canonicalize from 'canonicalize';
import { describe, expect, it } from 'vitest';
import { levelFiles, libraryFor, readSource, SHIPPED_LEVELS } from '../../src/cli/files.ts';
import { canonicalLevel } from '../../src/content/digest.ts';
import { parseLevel } from '../../src/content/parse-level.ts';
import { goldenText, TINY_LIBRARY } from './support/golden.ts';

const LIBRARY = libraryFor(SHIPPED_LEVELS);

const digest = (text: string): string => {
  const parsed = parseLevel(text, 'golden.yaml', TINY_LIBRARY);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.level.digest;
};

describe('the digest of a level', () => {
  const text = goldenText('nothing-wrong');

  it('does not know comments, quotes or the order of keys', () => {
    const moved = `# another comment\n${text.replace('order: 1\n', '').replace('id: golden', 'order: 1\nid: "golden"')}`;
    expect(digest(moved)).toBe(digest(text));
  });

  it('changes with any word that a player reads', () => {
    expect(digest(text.replace('Granted.', 'Granted!'))).not.toBe(digest(text));
  });

  it('is lower-case hexadecimal of 256 bits', () => {
    expect(digest(text)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(levelFiles(SHIPPED_LEVELS))('%s stands over the canonical JSON of RFC 8785, whole', (file) => {
    const { text: shipped } = readSource(file);
    const parsed = parseLevel(shipped, file, LIBRARY);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const { digest: _, ...level } = parsed.value.level;
    expect(canonicalLevel(level) === canonicalize(level)).toBe(true);
  });
});
