import type { Text } from '../../level/text.ts';

/** A value that a placeholder stands for: the same in all languages, an amount, or a text of its own. */
export type Value = string | { readonly cents: number } | Text;

export type Vars = Readonly<Record<string, Value>>;

/** What a name stands for; undefined where nothing does. */
export type Lookup = (name: string) => Value | undefined;

/** The first of `layers` that has a name says what it stands for. */
export function layered(...layers: readonly Vars[]): Lookup {
  return (name) => layers.find((layer) => layer[name] !== undefined)?.[name];
}

/** An amount of whole cents, 0 or more, in euros as each language writes it; other languages get the ISO form. */
export function formatCents(cents: number, lang: string): string {
  const whole = Math.floor(cents / 100);
  const rest = String(cents % 100).padStart(2, '0');
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, lang === 'en' ? ',' : '\u00a0');
  if (lang === 'en') return rest === '00' ? `€${grouped}` : `€${grouped}.${rest}`;
  return rest === '00' ? `${grouped}\u00a0€` : `${grouped},${rest}\u00a0€`;
}

/** Minutes since midnight (0…1439) as `08:05`. */
export function formatMinute(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** A value as it is read in `lang`; a text without it falls back to English, then to whatever it has. */
export function valueIn(value: Value, lang: string): string {
  if (typeof value === 'string') return value;
  if (typeof value['cents'] === 'number') return formatCents(value['cents'], lang);
  const text = value as Text;
  return text[lang] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
