import type { Colour, Shape } from './shape.ts';

const css = (colour: Colour): string => (colour.startsWith('--') ? `var(${colour})` : colour);

/** Outlines inside an `svg` of the page. */
export function Shapes({ shapes }: { readonly shapes: readonly Shape[] }) {
  return (
    <>
      {shapes.map(({ d, fill, stroke, width, opacity }) => (
        <path
          key={d}
          d={d}
          fill={fill === undefined ? 'none' : css(fill)}
          stroke={stroke === undefined ? 'none' : css(stroke)}
          stroke-width={width}
          stroke-linecap="round"
          opacity={opacity}
        />
      ))}
    </>
  );
}
