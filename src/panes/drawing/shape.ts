/** A colour of the palette by the name of its token, or one of a drawing's own. */
export type Colour = `--${string}` | `#${string}`;

/** One outline, the same for a drawing in the page and on a canvas. */
export type Shape = {
  readonly d: string;
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly width?: number;
  readonly opacity?: number;
};

/** A round-cornered rectangle as an outline. */
export function box(x: number, y: number, w: number, h: number, r = 0): string {
  if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}z`;
  const turn = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return (
    `M${x + r} ${y}h${w - 2 * r}${turn(r, r)}v${h - 2 * r}${turn(-r, r)}` +
    `h${2 * r - w}${turn(-r, -r)}v${2 * r - h}${turn(r, -r)}z`
  );
}

export function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

/** A stamp's perforated edge: bites of `step` along all four sides, which hold a whole number of them. */
export function perforated(w: number, h: number, step: number): string {
  const r = step / 4;
  const side = (count: number, dx: number, dy: number): string => {
    const bite = `l${dx * r} ${dy * r}a${r} ${r} 0 0 0 ${dx * 2 * r} ${dy * 2 * r}l${dx * r} ${dy * r}`;
    return bite.repeat(count);
  };
  const across = Math.round(w / step);
  const down = Math.round(h / step);
  return `M0 0${side(across, 1, 0)}${side(down, 0, 1)}${side(across, -1, 0)}${side(down, 0, -1)}z`;
}

/** Lines that cancel a stamp: so many waves from left to right. */
export function waves(x: number, y: number, length: number, rows: number, gap: number): string {
  const half = 14;
  const count = Math.round(length / (2 * half));
  const wave = `q${half / 2} -7 ${half} 0t${half} 0`;
  return Array.from({ length: rows }, (_, row) => `M${x} ${y + row * gap}${wave.repeat(count)}`).join('');
}
