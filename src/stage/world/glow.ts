import { lampLight, warmGlow } from '../layout/lamp-light.ts';
import { DEPTHS, type Prop } from './prop.ts';
import type { WorldInput } from './world-input.ts';

/** The warmer lamp of a good run, added over everything that stands in the room. */
export function glowProps({ view, slots, size }: WorldInput): readonly Prop[] {
  const alpha = warmGlow(view.warmth);
  if (alpha === 0) return [];
  const light = lampLight(slots, size);
  const reach = light.radius * 1.15;
  return [
    {
      id: 'glow',
      rect: { x: light.x - reach, y: light.y - reach, w: reach * 2, h: reach * 2 },
      depth: DEPTHS.light,
      look: 'glow',
      alpha,
      glow: true,
      paint: ({ ctx, size: { w } }) => {
        const gradient = ctx.createRadialGradient(w / 2, w / 2, 0, w / 2, w / 2, w / 2);
        gradient.addColorStop(0, 'rgba(255,166,66,1)');
        gradient.addColorStop(0.4, 'rgba(255,150,50,0.5)');
        gradient.addColorStop(1, 'rgba(255,150,50,0)');
        ctx.fillStyle = gradient;
        ctx.fillRect(0, 0, w, w);
      },
    },
  ];
}
