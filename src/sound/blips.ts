import type { SoundName } from '../app/ports/sound.ts';

/** Syllables of the babble, one a voice. No caption tells of them: what is said is always shown. */
export const BLIP_NAMES = ['blipLow', 'blipMiddle', 'blipHigh', 'blipSoft', 'blipBrisk'] as const;

/** The babble's sounds, by name. */
export type BlipName = (typeof BLIP_NAMES)[number];

/** Everything the sprite holds. */
export type SpriteName = SoundName | BlipName;
