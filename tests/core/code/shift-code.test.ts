import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALPHABET } from '../../../src/core/code/crockford.ts';
import { levelOfCode, readShiftCode, shiftCode } from '../../../src/core/code/shift-code.ts';
import { shippedLevels } from '../support/levels.ts';

const hex = fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 64, maxLength: 64 });
const level = fc.record({
  id: fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
  digest: hex.map((digits) => digits.map((digit) => digit.toString(16)).join('')),
});
const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const monday = { id: 'monday', digest: '3fa8'.padEnd(64, '0') };
const code = shiftCode(monday, 4_000_000_000);
const faultOf = (text: string): string | null => {
  const read = readShiftCode(text);
  return read.ok ? null : read.error.code;
};

describe('the code of a shift', () => {
  it('carries every seed, and enough of the level to find it', () => {
    fc.assert(
      fc.property(level, seed, (one, number) => {
        const read = readShiftCode(shiftCode(one, number));
        if (!read.ok) throw new Error(read.error.code);
        expect(read.value).toMatchObject({ seed: number, digestStart: one.digest.slice(0, 4) });
        expect(levelOfCode(read.value, [monday, one])).toEqual({ ok: true, value: one });
      }),
    );
  });

  it('can be said aloud: three groups of four after its beginning, without I, L, O and U', () => {
    fc.assert(
      fc.property(level, seed, (one, number) => {
        expect(shiftCode(one, number)).toMatch(/^T1(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
      }),
    );
  });

  it('finds every single wrong character', () => {
    const misses: string[] = [];
    fc.assert(
      fc.property(level, seed, (one, number) => {
        const whole = shiftCode(one, number).replaceAll('-', '');
        for (let at = 0; at < whole.length; at += 1) {
          for (const other of ALPHABET) {
            if (other === whole[at]) continue;
            const wrong = whole.slice(0, at) + other + whole.slice(at + 1);
            if (readShiftCode(wrong).ok) misses.push(`${whole} ${wrong}`);
          }
        }
      }),
      { numRuns: 30 },
    );
    expect(misses).toEqual([]);
  });

  it('finds every two characters that are swapped, neighbours or not', () => {
    const misses: string[] = [];
    fc.assert(
      fc.property(level, seed, (one, number) => {
        const whole = shiftCode(one, number).replaceAll('-', '');
        for (let at = 2; at < whole.length; at += 1) {
          for (let to = at + 1; to < whole.length; to += 1) {
            if (whole[at] === whole[to]) continue;
            const letters = [...whole];
            [letters[at], letters[to]] = [letters[to] ?? '', letters[at] ?? ''];
            if (readShiftCode(letters.join('')).ok) misses.push(`${whole} ${letters.join('')}`);
          }
        }
      }),
      { numRuns: 30 },
    );
    expect(misses).toEqual([]);
  });

  it('is read in any case, with spaces and dashes, O for 0, I and L for 1', () => {
    const read = readShiftCode(code);
    const plain = code.replaceAll('-', '');
    for (const typed of [
      code.toLowerCase(),
      plain,
      ` ${code.replaceAll('-', ' – ')} `,
      [...plain].join('.'),
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
      code.replaceAll('0', 'o').replaceAll('1', 'I'),
    ]) {
      expect(readShiftCode(typed), typed).toEqual(read);
    }
  });

  it('says what is wrong with one that cannot be read', () => {
    expect(faultOf('')).toBe('code/start');
    expect(faultOf(code.slice(3))).toBe('code/start');
    expect(faultOf(code.replace('T1', 'T2'))).toBe('code/version');
    expect(faultOf(code.slice(0, -1))).toBe('code/length');
    expect(faultOf(`${code}0`)).toBe('code/length');
    expect(readShiftCode(code.slice(0, -1).concat('u'))).toEqual({
      ok: false,
      error: { code: 'code/letter', sign: 'U' },
    });
    expect(faultOf(`T1-${'é'.repeat(12)}`)).toBe('code/letter');
  });

  it('names another version of its level when that is all there is, or nothing', () => {
    const read = readShiftCode(code);
    if (!read.ok) throw new Error(read.error.code);
    const other = { id: 'monday', digest: 'f'.repeat(64) };
    const stranger = { id: 'tuesday', digest: 'e'.repeat(64) };
    expect(levelOfCode(read.value, [other, stranger])).toEqual({ ok: false, error: [other] });
    expect(levelOfCode(read.value, [stranger])).toEqual({ ok: false, error: [] });
  });

  it('tells all levels of the game apart', () => {
    const levels = shippedLevels();
    for (const one of levels) {
      const read = readShiftCode(shiftCode(one, 1));
      expect(read.ok && levelOfCode(read.value, levels)).toEqual({ ok: true, value: one });
    }
  });
});
