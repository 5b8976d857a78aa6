import type { Persona } from '../../core/level/world.ts';
import type { RawPersona, RawSoftware } from '../schema/world-schema.ts';
import { toText } from './to-text.ts';

const BOTH = ['en', 'fr'];

/** A persona with system and browser as the leak would name them: the version comes from the software file. */
export function toPersona(raw: RawPersona, software: RawSoftware | null): Persona {
  const system = software?.systems.find((one) => one.id === raw.system);
  const browser = software?.browsers.find((one) => one.id === raw.browser);
  return {
    ...raw,
    country: toText(raw.country, BOTH),
    system: system?.name ?? raw.system,
    browser: browser === undefined ? raw.browser : `${browser.name} ${browser.version}`,
    acts: raw.acts ?? null,
  };
}
