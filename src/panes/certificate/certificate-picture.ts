import stillLife from '../../../assets/art/still-life.svg?url';
import type { App } from '../../app/app.ts';
import type { Drawing, Lettering, Pen } from '../drawing/pen.ts';
import { box } from '../drawing/shape.ts';
import { AIRMAIL } from './airmail.ts';
import type { CertificateWords } from './certificate-words.ts';
import { POSTMARK, POSTMARK_LINES, STAMP, STAMP_SIZE } from './stamp-art.ts';

/** A4 in landscape at 96 dots an inch; drawn at twice as many. */
const WIDTH = 1123;
const HEIGHT = 794;
const EDGE = 64;
const SIDE = 760;
const FEW = 4;
const STILL = WIDTH - EDGE - SIDE;
const MAIN = SIDE - 56 - EDGE;

/** The certificate as a picture: the same words as the page, in the same places. */
export function certificatePicture(
  { texts }: Pick<App, 'texts'>,
  words: CertificateWords,
  name: string,
): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    scale: 2,
    words: `TRIAGE${name}${JSON.stringify(words)}`,
    art: words.shifts.length <= FEW ? stillLife : null,
    draw: (pen, art) => {
      pen.shapes([{ d: box(0, 0, WIDTH, HEIGHT), fill: '--screen' }]);
      airmail(pen);
      const wide = pen.logotype(EDGE, 138, 96, '--wall');
      pen.text(words.title, EDGE + wide + 28, 116, {
        ...TITLE,
        size: 40,
        colour: '--ink',
        fit: MAIN - wide - 28,
      });
      pen.text(words.otherTitle, EDGE + wide + 28, 144, { size: 19, colour: '--ink-soft' });
      who(pen, words, name);
      figures(pen, words);
      side(pen, words, texts.t('certificate.shifts'));
      foot(pen, words, texts);
      if (art !== null) pen.ctx.drawImage(art, SIDE, HEIGHT - 138, STILL, (STILL * art.height) / art.width);
    },
  };
}

const TITLE = { face: 'title', weight: 800 } as const satisfies Partial<Lettering>;

function airmail(pen: Pen): void {
  const { ctx } = pen;
  const { band, step, slant } = AIRMAIL;
  const side = (length: number): void => {
    for (let x = 0, at = 0; x < length; x += step, at += 1) {
      const d = `M${x + slant} 0h${step / 2}l${-slant} ${band}h${-step / 2}z`;
      pen.shapes([{ d, fill: at % 2 === 0 ? '--vermilion' : '--green' }]);
    }
  };
  const sides = [
    [1, 0, 0, 1, 0, 0, WIDTH],
    [1, 0, 0, 1, 0, HEIGHT - band, WIDTH],
    [0, 1, 1, 0, 0, 0, HEIGHT],
    [0, 1, -1, 0, WIDTH, 0, HEIGHT],
  ] as const;
  for (const [a, b, c, d, e, f, length] of sides) {
    ctx.save();
    ctx.transform(a, b, c, d, e, f);
    side(length);
    ctx.restore();
  }
  const corner = band * 1.5;
  for (const x of [0, WIDTH - corner]) {
    for (const y of [0, HEIGHT - corner]) {
      pen.shapes([{ d: box(x, y, corner, corner), fill: '--screen' }]);
    }
  }
}

/** A long name is made smaller, then broken. */
function who(pen: Pen, words: CertificateWords, name: string): void {
  const full = { ...TITLE, size: 66, colour: '--ink' } as const;
  const small = { ...full, size: 34 };
  const base = 312;
  if (pen.measure(name, small) <= MAIN) pen.text(name, EDGE, base, { ...full, fit: MAIN });
  else {
    const lines = pen.lines(name, MAIN, small).slice(0, 3);
    for (const [at, line] of lines.entries())
      pen.text(line, EDGE, base - (lines.length - 1 - at) * 40, small);
  }
  pen.shapes([{ d: `M${EDGE} ${base + 24}h${MAIN}`, stroke: '--ink', width: 2 }]);
  pen.paragraph(words.did, EDGE, base + 64, MAIN, 32, { size: 25, colour: '--ink' });
}

function figures(pen: Pen, words: CertificateWords): void {
  const step = MAIN / words.figures.length;
  for (const [at, { figure, label }] of words.figures.entries()) {
    const x = EDGE + at * step;
    pen.shapes([{ d: `M${x} 428h${step - 20}`, stroke: '--ink', width: 4 }]);
    pen.text(figure, x, 478, { ...TITLE, size: 40, fit: step - 20 });
    pen.text(label, x, 506, { size: 18, colour: '--ink-soft', fit: step - 20 });
  }
  let y = 552;
  for (const line of words.eye) {
    y = pen.paragraph(line, EDGE, y, MAIN, 23, { size: 17, colour: '--ink' }) + 28;
  }
}

function side(pen: Pen, words: CertificateWords, title: string): void {
  const { ctx } = pen;
  const width = WIDTH - EDGE - SIDE;
  const scale = width / STAMP_SIZE.width;
  const { x, y, word } = POSTMARK;
  pen.shapes(STAMP, SIDE, 52, scale);
  ctx.save();
  ctx.translate(SIDE, 52);
  ctx.scale(scale, scale);
  ctx.translate(x, y);
  ctx.rotate((-9 * Math.PI) / 180);
  ctx.translate(-x, -y);
  pen.shapes(POSTMARK_LINES);
  pen.text(words.mark, x, y, { ...TITLE, size: 30, colour: '--green-dark', align: 'center', fit: word });
  pen.text(words.markDay, x, y + 28, {
    face: 'mono',
    weight: 700,
    size: 19,
    colour: '--green-dark',
    align: 'center',
  });
  ctx.restore();
  pen.text(words.date, SIDE, 318, { ...TITLE, size: 30, fit: width });
  pen.text(words.otherDate, SIDE, 344, { size: 19, colour: '--ink-soft', fit: width });
  pen.text(title, SIDE, 392, { ...TITLE, size: 21 });
  const step = words.shifts.length > 5 ? 40 : 46;
  for (const [at, shift] of words.shifts.entries()) {
    const top = 420 + at * step;
    pen.text(shift.title, SIDE, top, { size: 18, weight: 700, fit: width });
    pen.text(`${shift.day} · ${shift.right}`, SIDE, top + 19, { size: 15, colour: '--ink-soft', fit: width });
  }
}

function foot(pen: Pen, words: CertificateWords, { t }: App['texts']): void {
  const code = { face: 'mono', weight: 700, size: 27, colour: '--ink' } as const;
  pen.text(t('certificate.code'), EDGE, 676, { size: 16, colour: '--ink-soft' });
  pen.text(words.code, EDGE, 708, code);
  pen.paragraph(`${t('certificate.notSafety')} ${t('certificate.notAffiliated')}`, EDGE, 740, MAIN, 20, {
    size: 15,
    colour: '--ink-soft',
  });
}
