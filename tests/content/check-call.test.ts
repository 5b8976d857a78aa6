import { describe, expect, it } from 'vitest';
import { describe as inWords } from '../../src/content/messages/describe.ts';
import { CALL_FAULTS, findingsOfCall, SMALL_CALL } from './support/calls.ts';

/** A call from which nothing safe leads to an end: the only quiet end is gone. */
const faulty = (code: string, from: string, to: string): string =>
  code === 'call/best-reveals'
    ? SMALL_CALL.replaceAll('end: parted', 'end: refused')
    : SMALL_CALL.replace(from, to);

describe('a call file', () => {
  it('in which nothing is wrong has no findings', () => {
    expect(findingsOfCall(SMALL_CALL)).toEqual([]);
  });

  it.each(CALL_FAULTS)('with the fault %s is told so, in both languages', (code, from, to) => {
    const found = findingsOfCall(faulty(code, from, to));
    expect(found.map((one) => one.code)).toContain(code);
    for (const one of found) {
      const [english, french] = [inWords(one, 'en'), inWords(one, 'fr')];
      expect(english.message).not.toBe(french.message);
      expect(`${english.message}${english.suggestion}${french.message}${french.suggestion}`).not.toMatch(
        /undefined/,
      );
    }
  });

  it('says where a target is missing, and which line was meant', () => {
    const [found] = findingsOfCall(SMALL_CALL.replace('to: bye }', 'to: by }'));
    expect(found?.line).toBe(SMALL_CALL.split('\n').findIndex((line) => line.includes('to: bye }')) + 1);
    expect(found && inWords(found, 'en').suggestion).toContain('bye');
  });
});
