import { describe, expect, it } from 'vitest';
import { hintFor } from '../../src/content/yaml/hints.ts';

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
