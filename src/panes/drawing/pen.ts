import type { Colour, Shape } from './shape.ts';
import { TUBE, TUBE_SIZE } from './tube.ts';

type Face = 'title' | 'text' | 'mono';

export type Lettering = {
  readonly face?: Face;
  readonly size: number;
  readonly weight?: number;
  readonly colour?: Colour;
  readonly align?: CanvasTextAlign;
  readonly condensed?: boolean;
  /** The text is made smaller until it fits. */
  readonly fit?: number;
  readonly opacity?: number;
};

const FAMILIES: Readonly<Record<Face, string>> = {
  title: '"Bricolage Grotesque"',
  text: '"Atkinson Hyperlegible Next"',
  mono: '"Atkinson Hyperlegible Mono"',
};

const RTL = /[\u0590-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]/;
const STRONG = /\p{L}/u;

/** Draws on a canvas by the names of the page's palette and faces, in units of its own. */
export class Pen {
  readonly ctx: CanvasRenderingContext2D;

  constructor(ctx: CanvasRenderingContext2D) {
    this.ctx = ctx;
    ctx.textBaseline = 'alphabetic';
  }

  colour(name: Colour): string {
    return name.startsWith('--')
      ? getComputedStyle(document.documentElement).getPropertyValue(name).trim()
      : name;
  }

  shapes(shapes: readonly Shape[], x = 0, y = 0, scale = 1): void {
    const { ctx } = this;
    ctx.save();
    ctx.translate(x, y);
    ctx.scale(scale, scale);
    ctx.lineCap = 'round';
    for (const { d, fill, stroke, width, opacity } of shapes) {
      const path = new Path2D(d);
      ctx.globalAlpha = opacity ?? 1;
      if (fill !== undefined) {
        ctx.fillStyle = this.colour(fill);
        ctx.fill(path);
      }
      if (stroke !== undefined) {
        ctx.strokeStyle = this.colour(stroke);
        ctx.lineWidth = width ?? 1;
        ctx.stroke(path);
      }
    }
    ctx.restore();
  }

  /** Writes one line and gives its width. */
  text(words: string, x: number, y: number, lettering: Lettering): number {
    const { ctx } = this;
    ctx.save();
    let width = this.measure(words, lettering);
    const { fit } = lettering;
    if (fit !== undefined && width > fit) {
      const size = (lettering.size * fit) / width;
      width = this.measure(words, { ...lettering, size });
    }
    ctx.globalAlpha = lettering.opacity ?? 1;
    ctx.fillStyle = this.colour(lettering.colour ?? '--ink');
    ctx.textAlign = lettering.align ?? 'left';
    ctx.direction = RTL.test(STRONG.exec(words)?.[0] ?? '') ? 'rtl' : 'ltr';
    ctx.fillText(words, x, y);
    ctx.restore();
    return width;
  }

  /** Writes lines no wider than `width`; gives the baseline of the last. */
  paragraph(
    words: string,
    x: number,
    y: number,
    width: number,
    leading: number,
    lettering: Lettering,
  ): number {
    const lines = this.lines(words, width, lettering);
    for (const [at, line] of lines.entries()) this.text(line, x, y + at * leading, lettering);
    return y + Math.max(0, lines.length - 1) * leading;
  }

  /** Breaks at plain spaces, never at no-break ones; a word that is too long, or a script without spaces, between letters. */
  lines(words: string, width: number, lettering: Lettering): readonly string[] {
    const lines: string[] = [''];
    const put = (piece: string): void => {
      const line = lines[lines.length - 1] ?? '';
      if (line !== '' && this.measure(line + piece.trimEnd(), lettering) > width)
        lines.push(piece.trimStart());
      else lines[lines.length - 1] = line + piece;
    };
    for (const word of words.match(/[^ ]+ */g) ?? []) {
      if (this.measure(word.trimEnd(), lettering) <= width) put(word);
      else for (const letter of word) put(letter);
    }
    return lines.map((line) => line.trim());
  }

  measure(words: string, { face = 'text', size, weight = 400, condensed = false }: Lettering): number {
    const { ctx } = this;
    ctx.font = `${weight} ${size}px ${FAMILIES[face]}, system-ui, sans-serif`;
    // Browsers without it write wider letters; nothing is cut.
    ctx.fontStretch = condensed ? 'condensed' : 'normal';
    return ctx.measureText(words).width;
  }

  /** TRIAGE with its tube: `y` is the baseline, `size` the letters'. Gives the width. */
  logotype(x: number, y: number, size: number, colour: Colour): number {
    const lettering = { face: 'title', size, weight: 800, condensed: true, colour } as const;
    const scale = size / TUBE_SIZE.height;
    const height = TUBE_SIZE.height * scale;
    const left = this.text('TR', x, y, lettering);
    const tubeAt = x + left + size * 0.06;
    this.shapes(TUBE, tubeAt, y - size * 0.36 - height / 2, scale);
    const rest = tubeAt + TUBE_SIZE.width * scale + size * 0.03;
    return rest - x + this.text('AGE', rest, y, lettering);
  }
}

/** Fetches the faces that a picture is written in; a face that fails leaves the system's. */
async function loadFaces(words: string): Promise<void> {
  const faces = [`800 40px ${FAMILIES.title}`, `400 20px ${FAMILIES.text}`, `700 20px ${FAMILIES.mono}`];
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, words)));
}

/** Fetches a drawing; one that fails is left out. */
async function loadArt(address: string): Promise<HTMLImageElement | null> {
  const image = new Image();
  image.src = address;
  return image.decode().then(
    () => image,
    () => null,
  );
}

export type Drawing = {
  readonly width: number;
  readonly height: number;
  /** Pixels a unit. */
  readonly scale: number;
  /** Letters that it writes, so that their part of each face is there. */
  readonly words: string;
  /** The address of a drawing of our own that it shows. */
  readonly art?: string | null;
  readonly draw: (pen: Pen, art: HTMLImageElement | null) => void;
};

/** Draws a picture on a canvas; null where the browser has none to give. */
export async function drawn(drawing: Drawing, canvas = document.createElement('canvas')) {
  const { width, height, scale, art = null } = drawing;
  const [picture] = await Promise.all([art === null ? null : loadArt(art), loadFaces(drawing.words)]);
  canvas.width = width * scale;
  canvas.height = height * scale;
  const ctx = canvas.getContext('2d');
  if (ctx === null) return null;
  ctx.scale(scale, scale);
  drawing.draw(new Pen(ctx), picture);
  return canvas;
}

/** The picture as a PNG; null where the browser refuses. */
export async function pngOf(drawing: Drawing): Promise<Blob | null> {
  const canvas = await drawn(drawing);
  return canvas === null ? null : new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
