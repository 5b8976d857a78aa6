import english from '../../../locales/en/explain/keys.json' with { type: 'json' };
import french from '../../../locales/fr/explain/keys.json' with { type: 'json' };
import type { FileKind } from '../file-kind.ts';

type Helps = Readonly<Record<string, Readonly<Record<string, string>>>>;

const HELPS: Readonly<Record<'en' | 'fr', Helps>> = { en: english, fr: french };

/** Keys of a level under which another kind of thing stands whole. */
const INSIDE: Readonly<Record<string, FileKind>> = {
  'letters.own': 'letter',
  ownActs: 'act',
  ownCalls: 'call',
  ownParcels: 'parcel',
};

/** What a key is for, in a sentence; null where the format has no such key. List places in `path` may be numbers. */
export function keyHelp(path: readonly PropertyKey[], lang: string, kind: FileKind = 'level'): string | null {
  const keys = path.filter((step) => typeof step !== 'number').map(String);
  const whole = keys.join('.');
  const inside =
    kind === 'level' ? Object.keys(INSIDE).find((key) => whole.startsWith(`${key}.`)) : undefined;
  if (inside !== undefined) {
    return keyHelp(keys.slice(inside.split('.').length), lang, INSIDE[inside]);
  }
  return HELPS[lang === 'fr' ? 'fr' : 'en'][kind]?.[whole] ?? null;
}
