import { fetchDataUri } from './fetch-data-uri.ts';
import type { Player } from './player.ts';
import { slices, spriteUrl } from './sprite.ts';

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
  return {
    wake,
    rest: () => {
      Howler.ctx?.suspend().catch(() => undefined);
    },
    setMaster: (gain) => {
      Howler.volume(gain);
    },
    play: (name, gain) => {
      if (howl.state() !== 'loaded') return;
      if (Howler.ctx?.state !== 'running') return wake();
      howl.volume(gain, howl.play(name));
    },
  };
}
