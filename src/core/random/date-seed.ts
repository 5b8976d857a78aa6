import { openStream } from './stream.ts';

const MAX_SEED = 0xffffffff;

/** The seed of a date's post, from the text `YYYY-MM-DD` as it stands: the same on every device, for ever. */
export function dateSeed(date: string): number {
  return openStream(0, 'post of', date).int(0, MAX_SEED);
}
