const PILES = [
  [1, 2, 3, 4],
  [4, 2, 4, 2],
  [3, 2, 1, 4],
  [2, 3, 2, 2],
] as const;

const PAPERS = ['#f7efdd', '#ebdfc4', '#f7efdd', '#c43a25'] as const;
const CELL = { w: 102, h: 92, stepX: 110, stepY: 100 } as const;

/** The wall of pigeonholes where the stage does not draw it. */
export function Pigeonholes() {
  return (
    <svg class="drawn-here" viewBox="0 0 476 436" aria-hidden="true">
      <rect width="476" height="436" rx="7" fill="#5a2f1d" />
      <rect x="10" y="10" width="456" height="416" fill="#7a452c" />
      {PILES.flatMap((row, y) => row.map((pile, x) => <Hole key={`${x} ${y}`} x={x} y={y} pile={pile} />))}
    </svg>
  );
}

function Hole({ x, y, pile }: { readonly x: number; readonly y: number; readonly pile: number }) {
  return (
    <g transform={`translate(${22 + x * CELL.stepX} ${20 + y * CELL.stepY})`}>
      <rect width={CELL.w} height={CELL.h} fill="#2e1a10" />
      <rect width={CELL.w} height="12" fill="#1f1009" />
      {PAPERS.slice(0, pile).map((paper, at) => (
        <rect key={at} x={12 + at * 4} y={66 - at * 13} width="74" height="20" rx="2" fill={paper} />
      ))}
      <rect x="34" y="88" width="34" height="9" rx="2" fill="#e0a63f" />
    </g>
  );
}
