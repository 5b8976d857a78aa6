import { RATE, samples } from './dsp.mjs';
import { finish } from './level.mjs';
import { RECIPES } from './recipes.mjs';

/** Silence between sounds: a browser that resamples smears a few samples over each border. */
const GAP_MS = 20;
const PER_MS = RATE / 1000;

/** All sounds end to end: `pcm` is 16 bit mono, `map` gives [offsetMs, durationMs] of each name. */
export function makeSprite() {
  const map = {};
  const parts = [];
  let offset = GAP_MS;
  for (const { name, make, trimDb } of RECIPES) {
    const sound = finish(make(), trimDb);
    const duration = Math.ceil(sound.length / PER_MS);
    map[name] = [offset, duration];
    parts.push([offset, sound]);
    offset += duration + GAP_MS;
  }
  const pcm = new Int16Array(samples(offset / 1000));
  for (const [from, sound] of parts) {
    for (let i = 0; i < sound.length; i++) pcm[from * PER_MS + i] = Math.round(sound[i] * 32767);
  }
  return { map, pcm };
}

export const mapText = (map) =>
  `{\n${Object.entries(map)
    .map(([name, [from, length]]) => `  "${name}": [${from}, ${length}]`)
    .join(',\n')}\n}\n`;
