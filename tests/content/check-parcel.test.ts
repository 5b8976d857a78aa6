import { describe, expect, it } from 'vitest';
import { describe as inWords } from '../../src/content/messages/describe.ts';
import { findingsOfParcel, PARCEL_FAULTS, SMALL_PARCEL } from './support/parcels.ts';

describe('a parcel file', () => {
  it('in which nothing is wrong has no findings', () => {
    expect(findingsOfParcel(SMALL_PARCEL)).toEqual([]);
  });

  it.each(PARCEL_FAULTS)('with the fault %s (%s) is told so, in both languages', (code, from, to) => {
    const broken = SMALL_PARCEL.replace(from, to);
    expect(broken).not.toBe(SMALL_PARCEL);
    const found = findingsOfParcel(broken);
    expect(found.map((one) => one.code)).toContain(code);
    for (const one of found) {
      const [english, french] = [inWords(one, 'en'), inWords(one, 'fr')];
      expect(english.message).not.toBe(french.message);
      expect(JSON.stringify([english, french])).not.toMatch(/undefined/);
    }
  });

  it('says on which line a purpose asks for what a field does not offer', () => {
    const [found] = findingsOfParcel(SMALL_PARCEL.replace('took: keep }', 'took: coarse }'));
    expect(found?.line).toBe(SMALL_PARCEL.split('\n').findIndex((line) => line.includes('took: keep }')) + 1);
  });

  it('leaves its data as it is: no French space in an address', () => {
    expect(findingsOfParcel(SMALL_PARCEL.replace('GET /?key', 'GET http://a.example/?key'))).toEqual([]);
  });
});
