import type { FlightArt } from '../motion/moment.ts';
import type { ArtName } from '../paint/art-sources.ts';
import type { Brush } from '../paint/brush.ts';
import { paintRefused } from './parcel-things.ts';

const BIT_COLOURS = { 'bit-paper': '#F7EFDD', 'bit-brass': '#E0A63F', 'bit-red': '#C43A25' } as const;

/** The picture of a thing in flight, filling its texture but for one clear pixel, so that turned edges are smooth. */
export function paintFlight(art: FlightArt): (brush: Brush) => void {
  switch (art) {
    case 'envelope':
    case 'parcel':
    case 'stamp-report':
    case 'stamp-trust':
      return (brush) => paintArt(brush, art);
    case 'envelope-report':
      return (brush) => paintStamped(brush, 'mark-report');
    case 'envelope-trust':
      return (brush) => paintStamped(brush, 'mark-trust');
    case 'parcel-refused':
      return (brush) => {
        paintArt(brush, 'parcel');
        paintRefused(brush, { x: 1, y: 1, w: brush.size.w - 2, h: brush.size.h - 2 });
      };
    case 'dust':
      return paintSpeck;
    default:
      return ({ ctx, size }) => {
        ctx.fillStyle = BIT_COLOURS[art];
        ctx.fillRect(1, 1, size.w - 2, size.h - 2);
      };
  }
}

function paintArt(brush: Brush, art: ArtName): void {
  brush.draw(art, { x: 1, y: 1, w: brush.size.w - 2, h: brush.size.h - 2 });
  brush.grain();
}

function paintStamped(brush: Brush, mark: ArtName): void {
  paintArt(brush, 'envelope');
  const { ctx, size } = brush;
  const side = size.h * 0.72;
  ctx.save();
  ctx.translate(size.w * 0.5, size.h * 0.48);
  ctx.rotate(-0.12);
  ctx.globalAlpha = 0.92;
  brush.draw(mark, { x: -side / 2, y: -side / 2, w: side, h: side });
  ctx.restore();
}

function paintSpeck({ ctx, size }: Brush): void {
  ctx.fillStyle = '#FFE2A8';
  ctx.beginPath();
  ctx.arc(size.w / 2, size.h / 2, size.w / 2, 0, Math.PI * 2);
  ctx.fill();
}
