import { createSurface } from './surface.ts';

const TILE = 192;

/** A tile of faint paper grain: dark and light specks, the same in every run. */
export function createGrain(): HTMLCanvasElement {
  const { canvas, ctx } = createSurface(TILE, TILE);
  const image = ctx.createImageData(TILE, TILE);
  let state = 20_250_711;
  for (let at = 0; at < image.data.length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const value = (state >>> 8) / 0xff_ff_ff - 0.5;
    const shade = value < 0 ? 0 : 255;
    image.data[at] = shade;
    image.data[at + 1] = shade;
    image.data[at + 2] = value < 0 ? 0 : 235;
    image.data[at + 3] = Math.abs(value) * (value < 0 ? 19 : 13);
  }
  ctx.putImageData(image, 0, 0);
  return canvas;
}
