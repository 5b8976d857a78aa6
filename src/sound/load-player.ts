import type { SpriteName } from './blips.ts';
import { fetchDataUri } from './fetch-data-uri.ts';
import type { Player } from './player.ts';
import { slices, spriteUrl } from './sprite.ts';

/** A syllable cut off within its swing would click; faded for so long it does not, and ends at once all the same. */
const HUSH_MS = 12;

/**
 * Fetches Howler and the sprite. Call it after a gesture: browsers refuse an AudioContext before one.
 * Rejects when either cannot be had; may be called again then.
 */
export async function loadPlayer(): Promise<Player> {
  const [{ Howl, Howler }, sounds] = await Promise.all([
    import('howler'),
    fetchDataUri(spriteUrl, 'audio/wav'),
  ]);
  // Howler would suspend after 30 s of silence, then hold the next sound until the context is back.
  Howler.autoSuspend = false;
  // No HTML5 audio here, so no need for its ten spare <audio> elements.
  Howler.html5PoolSize = 0;

  const sprite = Object.fromEntries(
    Object.entries(slices()).map(([name, [from, length]]): [string, [number, number]] => [
      name,
      [from, length],
    ]),
  );
  // Volume 0: a sound starts silent and gets its own gain at once, never a burst at full level.
  const howl = new Howl({ src: [sounds], format: ['wav'], sprite, volume: 0 });
  // Howler holds its first sound until it has seen the context run: let that be a silent one.
  howl.once('load', () => howl.play('tick'));

  const wake = (): void => {
    if (Howler.ctx?.state !== 'running') Howler.ctx?.resume().catch(() => undefined);
  };
  const sound = (name: SpriteName, gain: number): number | undefined => {
    if (howl.state() !== 'loaded') return undefined;
    if (Howler.ctx?.state !== 'running') {
      wake();
      return undefined;
    }
    const id = howl.play(name);
    howl.volume(gain, id);
    return id;
  };
  type Sounding = { readonly id: number; readonly gain: number } | undefined;
  let said: Sounding;
  let rung: Sounding;
  const fade = (one: Sounding): void => {
    if (one !== undefined && howl.playing(one.id)) howl.fade(one.gain, 0, HUSH_MS, one.id);
  };
  return {
    wake,
    rest: () => {
      Howler.ctx?.suspend().catch(() => undefined);
    },
    setMaster: (gain) => {
      Howler.volume(gain);
    },
    play: (name, gain) => {
      const id = sound(name, gain);
      // The bell outlasts the hand that takes the receiver up: it has to be stopped.
      if (name === 'ring' && id !== undefined) rung = { id, gain };
    },
    blip: (name, gain, rate) => {
      const id = sound(name, gain);
      if (id === undefined) return;
      howl.rate(rate, id);
      said = { id, gain };
    },
    hush: () => {
      fade(said);
      fade(rung);
      said = undefined;
      rung = undefined;
    },
  };
}
