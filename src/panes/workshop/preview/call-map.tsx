import { mapOf } from '../../../app/workshop/preview-call.ts';

type Props = {
  readonly scenario: Parameters<typeof mapOf>[0];
  readonly here: string;
  readonly startAt: (line: string) => void;
};

const WIDE = 128;
const HIGH = 30;
const GAP_X = 44;
const GAP_Y = 14;
const LETTERS = 16;

/** The shape of a call, drawn: what it shows stands in words below it, and can be begun there by keyboard. */
export function CallMap({ scenario, here, startAt }: Props) {
  const map = mapOf(scenario);
  const x = (depth: number): number => depth * (WIDE + GAP_X);
  const y = (row: number): number => row * (HIGH + GAP_Y);
  const placeOf = (id: string) => map.find(({ line }) => line.id === id);
  const width = Math.max(...map.map(({ depth }) => x(depth))) + WIDE + 4;
  const height = Math.max(...map.map(({ row }) => y(row))) + HIGH + 4;
  return (
    <div class="call-map">
      <svg
        width={width}
        height={height}
        viewBox={`-2 -2 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        {map.flatMap(({ line, depth, row }) =>
          line.answers.map((answer) => {
            const to = placeOf(answer.to);
            if (to === undefined) return null;
            const [x1, y1] = [x(depth) + WIDE, y(row) + HIGH / 2];
            const back = to.depth <= depth;
            const [x2, y2] = [
              back ? x(to.depth) + WIDE / 2 : x(to.depth),
              y(to.row) + (back ? HIGH : HIGH / 2),
            ];
            return (
              <path
                key={`${line.id} ${answer.id}`}
                class={answer.gives === null ? 'map-way' : 'map-way is-giving'}
                d={`M${x1} ${y1} C${x1 + GAP_X / 2} ${y1} ${x2 - (back ? -GAP_X : GAP_X / 2)} ${y2} ${x2} ${y2}`}
              />
            );
          }),
        )}
        {map.map(({ line, depth, row }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the buttons below do the same.
          <g
            key={line.id}
            class={`map-line${line.id === here ? ' is-here' : ''}${line.end === null ? '' : ' is-end'}`}
            transform={`translate(${x(depth)} ${y(row)})`}
            onClick={() => startAt(line.id)}
          >
            <rect width={WIDE} height={HIGH} rx="5" />
            <text x="8" y="20">
              {line.id.length > LETTERS ? `${line.id.slice(0, LETTERS - 1)}…` : line.id}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
