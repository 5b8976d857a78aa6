import type { Level } from '../../core/level/level.ts';
import type { ParcelTemplate } from '../../core/level/parcel.ts';
import { type Text, textIn } from '../../core/level/text.ts';
import { words } from './check-letter.ts';

/** Reading speed, words a minute, and minutes for looking, stamping or packing, and feedback. */
const SPEED: Readonly<Record<string, number>> = { en: 240, fr: 200 };
const DEFAULT_SPEED = 200;
const MINUTES_A_LETTER = 0.6;
const MINUTES_A_CALL = 1.2;
const MINUTES_A_PARCEL = 0.55;

/** Expected minutes of one sitting of a shift: reading at an average speed, and a share a letter, parcel or call for everything else. */
export function expectedMinutes({ letters, parcels, calls, sittings }: Level, lang: string): number {
  const letter = mean(
    letters.templates.map((one) =>
      one.body.reduce((sum, block) => sum + words(textIn(block.variants[0] ?? {}, lang)), 0),
    ),
  );
  const parcel = mean(parcels.templates.map((one) => wordsOfParcel(one, lang)));
  const read = letter * letters.count + parcel * parcels.count;
  const whole =
    read / (SPEED[lang] ?? DEFAULT_SPEED) +
    letters.count * MINUTES_A_LETTER +
    parcels.count * MINUTES_A_PARCEL +
    calls.length * MINUTES_A_CALL;
  return whole / sittings;
}

/** Words that are read before a parcel leaves: its mean case, and everything that lies in it. */
function wordsOfParcel({ title, fields, options, cases }: ParcelTemplate, lang: string): number {
  const count = (texts: readonly Text[]): number =>
    texts.reduce((sum, text) => sum + words(textIn(text, lang)), 0);
  const within = [
    title,
    ...fields.flatMap(({ label, value }) => [label, value]),
    ...options.flatMap(({ name, answers }) => [name, ...answers]),
  ];
  return count(within) + mean(cases.map(({ purpose, answers }) => count([purpose, ...answers])));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, one) => sum + one, 0) / values.length;
}
