import type { Rect } from '../layout/rect.ts';
import type { Brush } from '../paint/brush.ts';

/** One thing in the room: where it stands, what its picture depends on, and how it is painted. */
export type Prop = {
  readonly id: string;
  readonly rect: Rect;
  readonly depth: number;
  /** Two props of one size and one look share a picture: it is painted again only when this changes. */
  readonly look: string;
  readonly paint: (brush: Brush) => void;
  readonly alpha?: number;
  readonly glow?: boolean;
};

export const DEPTHS = {
  room: 0,
  wall: 10,
  tube: 20,
  capsule: 21,
  glass: 22,
  desk: 30,
  tray: 40,
  light: 90,
} as const;
