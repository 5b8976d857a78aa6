import type { Voice } from '../../core/level/words.ts';

/** Every sound of the desk; the caption of each stands in the locales under `sound.<name>`. */
export const SOUND_NAMES = [
  'tube',
  'thud',
  'paper',
  'pick',
  'string',
  'drawer',
  'lens',
  'stampReport',
  'stampTrust',
  'yes',
  'no',
  'tick',
  'tally',
  'medal',
  'ring',
  'lift',
  'hook',
  'marker',
  'tubeUp',
  'refuse',
  'parcel',
] as const;

export type SoundName = (typeof SOUND_NAMES)[number];

/** Volumes are 0…1. `effects` moves everything but the clock's tick, `clock` the tick alone. */
export type Volumes = {
  readonly master: number;
  readonly effects: number;
  readonly clock: number;
  readonly muted: boolean;
};

/** Plays and forgets: no method waits, none throws, and nothing sounds before the first gesture. */
export type SoundPort = {
  readonly play: (name: SoundName) => void;
  /** Babble for so many words at a pace (1 is the voice's own), in place of what was being said; it needs no caption, its words are shown. */
  readonly speak: (voice: Voice, words: number, pace: number) => void;
  /** Ends the babble at once, and a telephone that rings. */
  readonly hush: () => void;
  readonly setVolumes: (volumes: Volumes) => void;
};
