type At = { readonly x: number; readonly y: number };

/** The round seal of what is true, drawn about a point. */
export function Seal({ x, y }: At) {
  return (
    <g transform={`translate(${x} ${y}) rotate(-6)`}>
      <path
        class="sign-seal"
        d="M0-19 4-16 9-17 11-13 16-11 16-6 19-1 17 3 17 8 13 11 11 16 6 15 2 18-2 16-7 17-10 13-15 11-15 6-19 2-17-3-18-8-13-10-12-15-7-15Z"
      />
      <path class="sign-stroke" d="m-8 0 6 6L8-6" />
    </g>
  );
}

/** The triangle flag of what is reported. */
export function Flag({ x, y }: At) {
  return (
    <g transform={`translate(${x} ${y}) rotate(3)`}>
      <path class="sign-flag" d="M0-19 20 15-20 16Z" />
      <path class="sign-stroke" d="M0-6V4M0 10v1" />
    </g>
  );
}
