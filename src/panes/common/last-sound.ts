import { signal } from '@preact/signals';
import type { SoundName, SoundPort } from '../../app/ports/sound.ts';

const SHOWN = 2500;

/** The sound that was played last, for a little while: its caption. */
export const lastSound = signal<{ readonly name: SoundName } | null>(null);

/** The same port, whose sounds are also told to the captions; the clock's tick is seen on the clock itself. */
export function captioned(sound: SoundPort): SoundPort {
  return {
    ...sound,
    play: (name) => {
      sound.play(name);
      if (name === 'tick') return;
      const told = { name };
      lastSound.value = told;
      setTimeout(() => {
        if (lastSound.value === told) lastSound.value = null;
      }, SHOWN);
    },
  };
}
