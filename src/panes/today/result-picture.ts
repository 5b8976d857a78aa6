import type { App } from '../../app/app.ts';
import { formatDay } from '../../app/today/format-day.ts';
import type { Shared } from '../../app/today/share-text.ts';
import type { Square } from '../../core/score/squares.ts';
import { iconPath } from '../common/icon.tsx';
import type { Drawing, Pen } from '../drawing/pen.ts';
import { box, type Colour } from '../drawing/shape.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 72;
const DESK = 516;
const HOLE = 118;
const WOOD = 12;

const TILES: Readonly<Record<Square, { readonly ground: Colour; readonly mark: Colour }>> = {
  full: { ground: '--green', mark: '--paper' },
  part: { ground: '--brass', mark: '--ink' },
  none: { ground: '--ink', mark: '--paper-edge' },
};

/** The result for a chat, 1200 by 630: the wall, the pigeonholes, and one square a letter. Nothing tells which were false. */
export function resultPicture({ texts }: Pick<App, 'texts'>, shared: Shared): Drawing {
  const date = formatDay(shared.day, texts.language());
  const title = texts.t('pages.today');
  const points = texts.t('results.points', { points: shared.points, perfect: shared.perfect });
  const note = texts.t('today.share.notAffiliated');
  return {
    width: WIDTH,
    height: HEIGHT,
    scale: 1,
    words: `TRIAGE${date}${title}${points}${note}`,
    draw: (pen) => {
      wall(pen);
      pen.logotype(EDGE, 226, 156, '--paper');
      pen.text(title, EDGE, 348, { face: 'title', weight: 800, size: 46, colour: '--paper', fit: 500 });
      pen.text(date, EDGE, 402, { size: 34, colour: '--paper', fit: 500 });
      cabinet(pen, shared);
      pen.text(points, EDGE, DESK + 74, {
        face: 'title',
        weight: 800,
        size: 50,
        colour: '--paper',
        fit: 700,
      });
      pen.text(note, WIDTH - EDGE, DESK + 72, { size: 22, colour: '--paper', align: 'right', fit: 330 });
    },
  };
}

function wall(pen: Pen): void {
  const { ctx } = pen;
  ctx.fillStyle = pen.colour('--wall');
  ctx.fillRect(0, 0, WIDTH, HEIGHT);
  ctx.fillStyle = 'rgb(0 0 0 / 14%)';
  const tile = 60;
  for (let x = 0; x < WIDTH; x += tile) ctx.fillRect(x, 0, 2, DESK);
  for (let y = 0; y < DESK; y += tile) ctx.fillRect(0, y, WIDTH, 2);
  const lamp = ctx.createRadialGradient(840, 120, 20, 840, 120, 640);
  lamp.addColorStop(0, 'rgb(255 214 140 / 34%)');
  lamp.addColorStop(1, 'rgb(255 214 140 / 0%)');
  ctx.fillStyle = lamp;
  ctx.fillRect(0, 0, WIDTH, DESK);
  pen.shapes([
    { d: box(0, DESK, WIDTH, HEIGHT - DESK), fill: '--walnut' },
    { d: box(0, DESK, WIDTH, 12), fill: '--walnut-edge' },
  ]);
}

function cabinet(pen: Pen, { squares }: Shared): void {
  const columns = 4;
  const rows = Math.ceil(squares.letters.length / columns);
  const step = HOLE + WOOD;
  const width = columns * step + WOOD;
  const height = rows * step + WOOD;
  const left = WIDTH - EDGE - width;
  const top = 84;
  const foot = squares.calls.length > 0 ? 96 : 0;
  pen.shapes([
    { d: box(left - 4, top + 6, width + 8, height + foot + 8, 6), fill: '--wall-dark' },
    { d: box(left, top, width, height + foot, 6), fill: '--walnut' },
  ]);
  for (const [at, square] of squares.letters.entries()) {
    const x = left + WOOD + (at % columns) * step;
    const y = top + WOOD + Math.floor(at / columns) * step;
    tile(pen, square, x, y, HOLE);
  }
  for (const [at, square] of squares.calls.entries()) {
    const x = left + WOOD + at * 200;
    const y = top + height;
    pen.shapes([{ d: iconPath('phone'), fill: '--paper' }], x + 8, y + 12, 60 / 256);
    tile(pen, square, x + 86, y, 84);
  }
}

function tile(pen: Pen, square: Square, x: number, y: number, size: number): void {
  const { ground, mark } = TILES[square];
  pen.shapes([
    { d: box(x, y, size, size, 4), fill: '--walnut-dark' },
    { d: box(x + 6, y + 6, size - 12, size - 12, 6), fill: ground },
  ]);
  const middle = { x: x + size / 2, y: y + size / 2 };
  if (square === 'none') {
    pen.shapes([{ d: `M${middle.x - size / 8} ${middle.y}h${size / 4}`, stroke: mark, width: size / 14 }]);
    return;
  }
  const icon = size * 0.5;
  pen.shapes([{ d: iconPath('check'), fill: mark }], middle.x - icon / 2, middle.y - icon / 2, icon / 256);
  // Evidence is a string: a second sign beside the colour.
  if (square === 'full') {
    const low = y + size * 0.8;
    pen.shapes([{ d: `M${x + size * 0.22} ${low}h${size * 0.56}`, stroke: '--paper', width: size / 24 }]);
  }
}
