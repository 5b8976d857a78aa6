import { describe, expect, it } from 'vitest';
import { FILE_KINDS, FILE_SCHEMAS } from '../../src/content/file-kind.ts';
import { shapeOf } from '../../src/content/schema/shapes.ts';
import { hintFor } from '../../src/content/yaml/hints.ts';
import { openYaml } from '../../src/content/yaml/yaml-source.ts';

const TOOLS = ['loupe', 'headers', 'site'];

describe('a hint', () => {
  it.each([
    ['lupe', 'loupe'],
    ['Headers', 'headers'],
    ['siet', 'site'],
  ])('for %s is %s', (wrong, right) => {
    expect(hintFor(wrong, TOOLS).hint).toBe(`Did you mean "${right}"?`);
  });

  it('lists what is allowed where nothing is near', () => {
    expect(hintFor('microscope', TOOLS)).toEqual({
      hint: 'Allowed here: loupe, headers, site.',
      hintFr: 'Sont admis ici : loupe, headers, site.',
    });
  });

  it('finds names in whatever case they are written', () => {
    expect(hintFor('VOWELSWAP', ['vowelSwap', 'plural']).hint).toBe('Did you mean "vowelSwap"?');
  });

  it('stops after twelve', () => {
    const many = Array.from({ length: 30 }, (_, at) => `option-${at}`);
    expect(hintFor('zzz', many).hint).toMatch(/option-11, …\.$/);
  });

  it('says so where nothing is allowed', () => {
    expect(hintFor('x', []).hint).toBe('Nothing is allowed here.');
  });
});

describe('the shape of a key', () => {
  const shapes = FILE_KINDS.flatMap((kind) => Object.keys(FILE_SCHEMAS[kind].shape)).map(
    (key) => [key, shapeOf(key)] as const,
  );

  it('is a line of YAML that begins with the key', () => {
    const wrong = shapes.filter(([key, shape]) => {
      const opened = openYaml(shape, 'shape.yaml');
      return !opened.ok || Object.keys(Object(opened.value.data)).join() !== key;
    });
    expect(wrong).toEqual([]);
  });
});
