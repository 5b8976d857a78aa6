import type { Beat } from './babble.ts';

/** Says beats one after the other, the first at once; `say` and `hush` both end what was being said. */
export type Speaker = {
  readonly say: (beats: readonly Beat[]) => void;
  readonly hush: () => void;
};

/** `sounds` plays one beat, and answers false if nobody would hear it: then the rest is dropped. */
export function createSpeaker(sounds: (beat: Beat) => boolean): Speaker {
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const hush = (): void => clearTimeout(waiting);
  const sayFrom = (beats: readonly Beat[], index: number): void => {
    const beat = beats[index];
    if (beat === undefined || !sounds(beat)) return;
    const next = beats[index + 1];
    if (next !== undefined) waiting = setTimeout(() => sayFrom(beats, index + 1), next.at - beat.at);
  };

  return {
    say: (beats) => {
      hush();
      sayFrom(beats, 0);
    },
    hush,
  };
}
