import type { SoundName } from '../app/ports/sound.ts';
import type { BlipName } from './blips.ts';

/** The sound engine once it is there. Sounds asked for while it cannot sound are dropped, never kept. */
export type Player = {
  readonly play: (name: SoundName, gain: number) => void;
  /** A syllable of babble, faster and higher by `rate`. */
  readonly blip: (name: BlipName, gain: number, rate: number) => void;
  /** Ends the syllable and the bell that sound, if they do. */
  readonly hush: () => void;
  readonly setMaster: (gain: number) => void;
  readonly wake: () => void;
  readonly rest: () => void;
};
