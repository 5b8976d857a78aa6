import type { SoundPort, Volumes } from '../app/ports/sound.ts';
import { babble } from './babble.ts';
import { loadPlayer } from './load-player.ts';
import type { Player } from './player.ts';
import { createSpeaker } from './speaker.ts';
import { isAudible, masterGain, soundGain } from './volumes.ts';

/** `pointerup` too: on a touch screen the gesture that allows sound only counts when the finger lifts. */
const GESTURES = ['pointerdown', 'pointerup', 'keydown'] as const;

const QUIET: Volumes = { master: 0, effects: 0, clock: 0, muted: true };

/** Nothing about sound may stop the game: a broken engine is a silent one. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // Every sound is also seen.
  }
}

/** The game's sounds: the engine loads on the first gesture, and until it is there all is silent. */
export function createSound(page: Document = document, fetchPlayer = loadPlayer): SoundPort {
  let volumes = QUIET;
  let player: Player | undefined;
  let asked = false;

  const speaker = createSpeaker(({ name, level, rate }) => {
    if (!isAudible(name, volumes)) return false;
    quietly(() => player?.blip(name, level * soundGain(name, volumes), rate));
    return true;
  });
  const hush = (): void => {
    speaker.hush();
    quietly(() => player?.hush());
  };

  const load = async (): Promise<void> => {
    asked = true;
    try {
      player = await fetchPlayer();
      player.setMaster(masterGain(volumes));
      player.wake();
    } catch {
      // Offline or blocked: the next gesture tries again.
      asked = false;
    }
  };

  const onGesture = (): void => {
    if (player) quietly(player.wake);
    else if (!asked) void load();
  };
  for (const gesture of GESTURES) page.addEventListener(gesture, onGesture, { capture: true, passive: true });
  page.addEventListener('visibilitychange', () => {
    // A syllable asked of a resting engine would wake it.
    if (page.hidden) hush();
    if (player) quietly(page.hidden ? player.rest : player.wake);
  });

  return {
    play: (name) => {
      if (!isAudible(name, volumes)) return;
      quietly(() => player?.play(name, soundGain(name, volumes)));
    },
    speak: (voice, words, pace) => {
      hush();
      if (player) speaker.say(babble(voice, words, pace));
    },
    hush,
    setVolumes: (next) => {
      volumes = next;
      quietly(() => player?.setMaster(masterGain(next)));
    },
  };
}
