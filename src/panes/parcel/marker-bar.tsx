/** Strokes of a marker: no two fields are blacked out by the same hand movement. */
const STROKES = [
  'M1 4.5 Q0 2 3 1.8 L97 .4 Q100 .4 99.6 4 L99.2 16.5 Q99 19 96 19 L2.500 19.8 Q0 19.600 .4 16 Z',
  'M.6 3 Q.8 .8 4 1 L95 1.600 Q99.600 1.400 99.8 5 L99.4 17 Q99.600 19.700 95.500 19.400 L4 18.600 Q.6 19 .8 15.500 Z',
  'M.4 5.500 Q.2 1.800 3.500 2.200 L60 .5 L96.500 1 Q99.900 1.200 99.500 5.500 L99.800 15.500 Q99.400 18.800 96 18.900 L40 19.900 L3 19.200 Q.2 19 .6 15 Z',
] as const;

/** A black bar, drawn as by hand; it is stretched over what it covers. */
export function MarkerBar({ at }: { readonly at: number }) {
  return (
    <svg
      class="marker-bar"
      viewBox="0 0 100 20"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={STROKES[at % STROKES.length] ?? STROKES[0]} />
      <path class="marker-gloss" d="M3 6.500 L96 5.200 M4 14 L70 14.900" />
    </svg>
  );
}
