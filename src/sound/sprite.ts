import map from '../../assets/sound/sprite.json';
import url from '../../assets/sound/sprite.wav?url';
import { SOUND_NAMES } from '../app/ports/sound.ts';
import { BLIP_NAMES, type SpriteName } from './blips.ts';

/** [offset, duration] in milliseconds within the one sound file. */
type Slice = readonly [number, number];

export const spriteUrl: string = url;

/** JSON types every pair as number[]; a pair that is not one becomes silence. */
export function slices(source: Readonly<Record<string, readonly number[]>> = map): Record<SpriteName, Slice> {
  const pairs = [...SOUND_NAMES, ...BLIP_NAMES].map((name): [SpriteName, Slice] => [
    name,
    [source[name]?.[0] ?? 0, source[name]?.[1] ?? 0],
  ]);
  return Object.fromEntries(pairs) as Record<SpriteName, Slice>;
}
