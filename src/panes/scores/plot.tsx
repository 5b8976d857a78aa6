import type { ComponentChildren } from 'preact';
import { heightOf, type PlotPoint, plotShape, type Span } from '../../app/scores/plot.ts';
import { useTexts } from '../common/app-context.ts';

export type Mark = { readonly at: number; readonly label: string; readonly strong?: boolean };

type Props = {
  readonly title: string;
  readonly axis: string;
  /** What the drawing shows, in one sentence, for those who do not see it. */
  readonly said: string;
  readonly points: readonly PlotPoint[];
  readonly span: Span;
  /** Ruled lines across, each with its word at the left. */
  readonly marks: readonly Mark[];
  /** Below the first and the last point. */
  readonly feet: readonly [string, string];
  /** The same as a table. */
  readonly table: ComponentChildren;
};

/** A plot on ruled paper: lettering is the page's, so that it grows with the reader's text; the lines stretch. */
export function Plot({ title, axis, said, points, span, marks, feet, table }: Props) {
  const t = useTexts();
  const shape = plotShape(points, span);
  return (
    <figure class="plot">
      <figcaption>
        <h3 class="plot-title">{title}</h3>
        <p class="plot-axis">{axis}</p>
      </figcaption>
      <div class="plot-frame">
        <div class="plot-scale" aria-hidden="true">
          {marks.map(({ at, label }) => (
            <span key={at} class="plot-mark" style={{ insetBlockStart: `${heightOf(at, span)}%` }}>
              {label}
            </span>
          ))}
        </div>
        <svg class="plot-lines" viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label={said}>
          {marks.map(({ at, strong = false }) => (
            <path
              key={at}
              class={strong ? 'plot-rule is-strong' : 'plot-rule'}
              d={`M0 ${heightOf(at, span)}H100`}
            />
          ))}
          {shape.points.map(({ x, low, high }) =>
            low === null || high === null ? null : (
              <path key={x} class="plot-range" d={`M${x} ${low}V${high}`} />
            ),
          )}
          <path class="plot-line" d={shape.line} />
          {shape.points.map(({ x, y }) => (
            <g key={x}>
              <path class="plot-dot" d={`M${x} ${y}h0`} />
              <path class="plot-dot is-core" d={`M${x} ${y}h0`} />
            </g>
          ))}
        </svg>
        <p class="plot-feet" aria-hidden="true">
          <span>{feet[0]}</span>
          {feet[1] !== feet[0] && <span>{feet[1]}</span>}
        </p>
      </div>
      <details class="plot-table">
        <summary>
          {t('scores.course.table')}
          <span class="unseen"> ({title})</span>
        </summary>
        {table}
      </details>
    </figure>
  );
}
