import type { Progress } from '../saved/types.ts';

/** Of a profile that has finished no shift. */
export function noProgress(id: string): Progress {
  return { format: 1, id, topics: {} };
}
