/** A canvas with its 2D context; browsers hand out a context for a fresh canvas unless memory is exhausted. */
export type Surface = {
  readonly canvas: HTMLCanvasElement;
  readonly ctx: CanvasRenderingContext2D;
};

export function createSurface(width: number, height: number): Surface {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const ctx = canvas.getContext('2d');
  if (ctx === null) throw new Error('stage: no 2D context');
  return { canvas, ctx };
}
