import { useId } from 'preact/hooks';
import type { NameExample } from '../../../app/guide/name-example.ts';
import { breakName, type NameLine } from './break-name.ts';
import { Flag, Seal } from './signs.tsx';

const PITCH = 22;
const LINE = 40;
const LEFT = 64;
const MOST = 18;
const WIDTH = 480;
const GAP = 14;
const PAD = 12;
/** A loupe is held over what is this short; more is seen without. */
const SMALL = 3;
const LOUPE = 62;
const ZOOM = 1.75;

type Props = { readonly example: NameExample; readonly alt: string };

/** The true name on a strip with a seal, the made one below with a flag; what differs is ringed and under a loupe. */
export function NameStrip({ example: { genuine, made, mark }, alt }: Props) {
  const above = breakName(genuine, MOST);
  const below = breakName(made, MOST);
  const top = PAD + heightOf(above) + GAP;
  const small = mark[1] - mark[0] <= SMALL;
  const height = top + heightOf(below) + (small ? 2 * LOUPE + 12 : PAD);
  return (
    <svg class="strip" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={alt}>
      <Strip lines={above} y={PAD} tilt={-0.4} />
      <Seal x={36} y={PAD + heightOf(above) / 2} />
      <Strip lines={below} y={top} tilt={0.5} />
      <Flag x={36} y={top + heightOf(below) / 2} />
      <g transform={`rotate(0.5 240 ${top})`}>
        {below.map((line, at) => (
          <Ring key={line.from} line={line} y={top + 9 + at * LINE} mark={mark} />
        ))}
      </g>
      {small && <Loupe lines={below} mark={mark} y={top + heightOf(below)} />}
    </svg>
  );
}

const heightOf = (lines: readonly NameLine[]): number => lines.length * LINE + 18;

const centre = (at: number): number => LEFT + (at + 0.5) * PITCH;

function Strip({
  lines,
  y,
  tilt,
}: {
  readonly lines: readonly NameLine[];
  readonly y: number;
  readonly tilt: number;
}) {
  const height = heightOf(lines);
  return (
    <g transform={`rotate(${tilt} 240 ${y})`}>
      <path class="drawn-shadow" d={`M6 ${y + 6}h468v${height}H6Z`} />
      <path class="drawn-paper" d={`M6 ${y}h468l-3 ${height / 2} 3 ${height / 2}H6l3-${height / 2}Z`} />
      {lines.map(({ text, from }, at) => (
        <Letters key={from} text={text} y={y + 9 + at * LINE + LINE * 0.7} />
      ))}
    </g>
  );
}

/** One place for each character, so that the ring is where the character is in any font. */
function Letters({ text, y }: { readonly text: string; readonly y: number }) {
  const chars = [...text];
  return (
    <text class="strip-letters" y={y} x={chars.map((_, at) => centre(at)).join(' ')} text-anchor="middle">
      {text}
    </text>
  );
}

type RingProps = { readonly line: NameLine; readonly y: number; readonly mark: readonly [number, number] };

function Ring({ line, y, mark }: RingProps) {
  const from = Math.max(mark[0] - line.from, 0);
  const to = Math.min(mark[1] - line.from, line.text.length);
  if (from >= to) return null;
  const left = LEFT + from * PITCH - 4;
  const right = LEFT + to * PITCH + 4;
  const [cy, ry] = [y + LINE / 2, LINE / 2 + 1];
  const bend = Math.min(16, (right - left) / 2);
  return (
    <path
      class="drawn-ring"
      d={`M${left + bend} ${cy - ry + 2}C${left - 4} ${cy - ry} ${left - 6} ${cy + ry + 2} ${left + bend} ${cy + ry}L${right - bend} ${cy + ry - 1}C${right + 8} ${cy + ry} ${right + 5} ${cy - ry - 2} ${right - bend} ${cy - ry}L${left + bend - 7} ${cy - ry + 4}`}
    />
  );
}

type LoupeProps = {
  readonly lines: readonly NameLine[];
  readonly mark: readonly [number, number];
  readonly y: number;
};

/** The differing characters between their neighbours, larger, in a brass loupe that hangs below them. */
function Loupe({ lines, mark, y }: LoupeProps) {
  const id = useId();
  const line = lines.find(({ from, text }) => mark[0] < from + text.length) ?? lines[0];
  if (line === undefined) return null;
  const [from, to] = [mark[0] - line.from, mark[1] - line.from];
  const middle = LEFT + ((from + to) / 2) * PITCH;
  const x = Math.min(Math.max(middle, 120), 350);
  const cy = y + LOUPE - 8;
  const shown = [...line.text]
    .map((char, at) => ({ char, at }))
    .filter(({ at }) => at >= from - 2 && at < to + 2);
  return (
    <g>
      <path class="loupe-line" d={`M${middle} ${y - 14}L${x} ${cy - LOUPE}`} />
      <path class="loupe-handle" d={`M${x + 42} ${cy + 36}l22 14`} />
      <path class="loupe-grip" d={`M${x + 60} ${cy + 48}l38 24`} />
      <circle class="drawn-shadow" cx={x + 3} cy={cy + 5} r={LOUPE} />
      <clipPath id={id}>
        <circle cx={x} cy={cy} r={LOUPE - 6} />
      </clipPath>
      <circle class="loupe-glass" cx={x} cy={cy} r={LOUPE - 4} />
      <g clip-path={`url(#${id})`}>
        {shown.map(({ char, at }) => (
          <text
            key={at}
            class={at >= from && at < to ? 'loupe-letter is-it' : 'loupe-letter'}
            x={x + (at + 0.5 - (from + to) / 2) * PITCH * ZOOM}
            y={cy + 20}
            text-anchor="middle"
          >
            {char}
          </text>
        ))}
      </g>
      <path class="loupe-shine" d={`M${x - 40} ${cy - 22}q12-22 36-26`} />
      <circle class="loupe-rim" cx={x} cy={cy} r={LOUPE - 5} />
    </g>
  );
}
