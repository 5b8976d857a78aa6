import type { TextParams } from './ports/texts.ts';

/** Something the player should know: a key of `notices.*` and its values. Never blocks, never vanishes by itself. */
export type Notice = {
  readonly key: string;
  readonly params: TextParams;
  readonly kind: 'info' | 'problem';
};
