import type { SoundName } from '../app/ports/sound.ts';

/** The sound engine once it is there. Sounds asked for while it cannot sound are dropped, never kept. */
export type Player = {
  readonly play: (name: SoundName, gain: number) => void;
  readonly setMaster: (gain: number) => void;
  readonly wake: () => void;
  readonly rest: () => void;
};
