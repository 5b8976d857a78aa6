/** Crockford's base 32: no I, L, O or U, so that a code survives being read aloud and typed. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const BITS = 5;

/** What people write for a digit; U stands for none. */
const FORGIVEN: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Spaces, hyphens and dashes of any kind, dots and underscores say nothing. */
const SEPARATORS = /[\s\p{Pd}._·−]+/gu;

/** Upper case without separators, each forgiven letter as the digit that was meant. */
export function plainCode(text: string): string {
  const bare = text.normalize('NFKC').replace(SEPARATORS, '').toUpperCase();
  return bare.replace(/[OIL]/g, (letter) => FORGIVEN[letter] ?? letter);
}

/** The values 0…31 of a code's characters; the first character that is none, as it was written. */
export function digitsOf(plain: string): readonly number[] | { readonly letter: string } {
  const letters = [...plain];
  const odd = letters.find((letter) => !ALPHABET.includes(letter));
  return odd === undefined ? letters.map((letter) => ALPHABET.indexOf(letter)) : { letter: odd };
}

export function textOfDigits(digits: readonly number[]): string {
  return digits.map((digit) => ALPHABET[digit] ?? '').join('');
}

/**
 * The check character over up to 30 others: each stands for itself times another power of two in the field of 32
 * elements, so one character wrong, or any two swapped, never gives another whole code.
 */
export function checkDigit(digits: readonly number[]): number {
  return digits.reduce((sum, digit) => double(sum ^ digit), 0);
}

/** Twice a digit in the field of 32 elements (x⁵ + x² + 1), where each power of two is another digit. */
function double(digit: number): number {
  return ((digit << 1) ^ (digit & 16 ? 0b100101 : 0)) & 31;
}

/** In groups of four, which can be said in one breath. */
export function inFours(code: string): string {
  return code.replace(/.{4}(?=.)/g, '$&-');
}

/** Whole numbers written one after another, each in so many bits, as digits of five bits; the last is filled with zeros. */
export function packBits(parts: readonly (readonly [value: number, width: number])[]): readonly number[] {
  const bits = parts.map(([value, width]) => value.toString(2).padStart(width, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => Number.parseInt(group.padEnd(BITS, '0'), 2));
}

/** The reverse of `packBits`: whole numbers of the given widths. */
export function unpackBits(digits: readonly number[], widths: readonly number[]): readonly number[] {
  const bits = digits.map((digit) => digit.toString(2).padStart(BITS, '0')).join('');
  let from = 0;
  return widths.map((width) => {
    from += width;
    return Number.parseInt(bits.slice(from - width, from), 2);
  });
}
