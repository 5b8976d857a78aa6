import type { Look, OpenMouth } from './portrait-look.ts';

export function Face({ look, speaking }: { readonly look: Look; readonly speaking: boolean }) {
  return (
    <>
      {look.cheeks && (
        <>
          <ellipse class="portrait-cheek" cx="132" cy="194" rx="13" ry="8" />
          <ellipse class="portrait-cheek" cx="217" cy="194" rx="12" ry="8" />
        </>
      )}
      <Eye x={147} look={look} />
      <Eye x={205} look={look} />
      {look.brows.map((brow) => (
        <path key={brow} class="portrait-brow" d={brow} />
      ))}
      <path class="portrait-nose" d="M176 170 166 198q8 5 17 0Z" />
      {speaking || look.mouth === null ? (
        <Mouth shape={look.open} />
      ) : (
        <path class="portrait-lips" d={look.mouth} />
      )}
    </>
  );
}

/** The lids lie over the eye, so that a glance never leaves it. */
function Eye({ x, look }: { readonly x: number; readonly look: Look }) {
  const [above, below] = look.lids;
  const [right, down] = look.gaze;
  const upper = `Q0 ${-2 * above} -15 0`;
  return (
    <g transform={`translate(${x} 163)`}>
      <path class="portrait-eye" d={`M15 0${upper}Q0 ${2 * below} 15 0Z`} />
      <circle class="portrait-iris" cx={right} cy={down} r="6.2" />
      <path class="portrait-skin" d={`M15 0${upper}V-13H15Z`} />
      <path class="portrait-skin" d={`M15 0Q0 ${2 * below} -15 0V12H15Z`} />
      <path class="portrait-lash" d={`M15 0${upper}`} />
    </g>
  );
}

function Mouth({ shape }: { readonly shape: OpenMouth }) {
  const { half, y, bow, depth } = shape;
  const [left, right] = [176 - half, 176 + half];
  const top = `M${left} ${y}Q176 ${y + bow} ${right} ${y}`;
  const low = y + depth;
  return (
    <g class="portrait-mouth">
      <path class="portrait-mouth-hole" d={`${top}Q${right - 4} ${low} 176 ${low}T${left} ${y}Z`} />
      <path class="portrait-eye" d={`${top}Q176 ${y + bow + 12} ${left} ${y}Z`} />
    </g>
  );
}
