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
  readonly setVolumes: (volumes: Volumes) => void;
};
