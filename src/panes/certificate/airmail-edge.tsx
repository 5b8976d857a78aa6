import { useId } from 'preact/hooks';
import { AIRMAIL } from './airmail.ts';

const HAIR = 0.5;
/** Where two bands meet, the corner is left blank. */
const CORNER = AIRMAIL.band * 3;
const CORNERS = [
  ['0', '0'],
  ['100%', '0'],
  ['0', '100%'],
  ['100%', '100%'],
] as const;

/** The slanted bands of an airmail envelope along all four sides. Drawn, not a background: printers leave those out. */
export function AirmailEdge() {
  const id = useId();
  const { band, step, slant } = AIRMAIL;
  const bar = (from: number): string => `M${from + slant} 0h${step / 2}l${-slant} ${band}h${-step / 2}z`;
  const fill = `url(#${id})`;
  // A hair less than the pattern's height: where two tiles meet nothing shines through.
  const inside = { y: HAIR, height: band - 2 * HAIR };
  return (
    <svg class="cert-edge" aria-hidden="true" width="100%" height="100%">
      <defs>
        <pattern id={id} patternUnits="userSpaceOnUse" width={step * 2} height={band}>
          <path d={bar(0)} fill="var(--vermilion)" />
          <path d={bar(step)} fill="var(--green)" />
        </pattern>
      </defs>
      <rect {...inside} width="100%" fill={fill} />
      <svg y="100%" overflow="visible" aria-hidden="true">
        <rect {...inside} width="100%" fill={fill} transform={`translate(0 ${-band})`} />
      </svg>
      <g transform="rotate(90) scale(1 -1)">
        <rect {...inside} width="9999" fill={fill} />
      </g>
      <svg x="100%" overflow="visible" aria-hidden="true">
        <g transform="rotate(90)">
          <rect {...inside} width="9999" fill={fill} />
        </g>
      </svg>
      {CORNERS.map(([x, y]) => (
        <svg key={`${x} ${y}`} x={x} y={y} overflow="visible" aria-hidden="true">
          <rect x={-CORNER / 2} y={-CORNER / 2} width={CORNER} height={CORNER} fill="var(--screen)" />
        </svg>
      ))}
    </svg>
  );
}
