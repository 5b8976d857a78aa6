type Props = { readonly technique: string; readonly alt: string };

const OWN = 'noreply@tm.openai.com';
const OTHER = 'openai@mailing-hub.com';

/** An envelope with its sender, its way back, its seal and what is in it; the part that tells is ringed. */
export function Envelope({ technique, alt }: Props) {
  const borrowed = technique === 'displayNameSpoof';
  const top = technique === 'platformAbuse' ? 0 : 58;
  return (
    <svg class="strip" viewBox={`0 ${top} 480 ${306 - top}`} role="img" aria-label={alt}>
      {technique === 'platformAbuse' && <Inside />}
      <path class="drawn-shadow" d="M14 74h456v226H14Z" />
      <path class="drawn-paper" d="m10 68 460-2-2 228-457-1Z" />
      <path class="drawn-fold" d="m12 69 200 66q28 9 56 0l200-68" />
      <Stamp />
      <text class="envelope-name" x="36" y="182">
        OpenAI
      </text>
      <text class="envelope-address" x="36" y="214">
        {borrowed ? OTHER : OWN}
      </text>
      {technique === 'replyToMismatch' && (
        <>
          <path class="drawn-stroke" d="M56 236H34v22m-8-9 8 10 8-10" />
          <text class="envelope-address" x="68" y="264">
            {OTHER}
          </text>
          <Ring x={58} y={240} width={316} />
        </>
      )}
      {borrowed && <Ring x={28} y={190} width={302} />}
      <Wax broken={technique === 'exactSpoof'} />
    </svg>
  );
}

function Ring({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
  return (
    <path
      class="drawn-ring"
      d={`M${x + 16} ${y + 2}c-22-2-24 34 0 35l${width - 32}-1c24-1 22-37-2-37l-${width - 26} 3`}
    />
  );
}

/** A stamp in the corner, perforated. */
function Stamp() {
  return (
    <g transform="translate(392 84) rotate(2)">
      <path class="stamp-edge" d="M0 0h58v66H0Z" />
      <path class="stamp-face" d="M5 5h48v56H5Z" />
      <path class="stamp-tube" d="M23 13h12v40H23Z" />
      <path class="stamp-capsule" d="M24 24h10v17H24Z" />
    </g>
  );
}

/** The wax of the seal: whole where the house signed, broken where nothing ties the letter to it. */
function Wax({ broken }: { readonly broken: boolean }) {
  return (
    <g transform="translate(418 240)">
      <path
        class={broken ? 'wax-broken' : 'wax-whole'}
        d="M0-40q12-6 21 4 15-2 15 13 10 9 2 21 2 15-12 18-6 13-20 9-12 8-22-2-15 1-17-13-11-9-4-21-3-15 11-19 8-14 26-10Z"
      />
      {broken ? (
        <>
          <path class="wax-crack" d="m-6-42 8 22-13 12 14 12-9 14 6 10" />
          <path class="drawn-ring" d="M-4-54c-66 0-72 104-2 104s72-108-8-102" />
        </>
      ) : (
        <path class="sign-stroke" d="m-13-5 9 10L12-13" />
      )}
    </g>
  );
}

/** The letter that looks out of the envelope: a telephone number where a name belongs. */
function Inside() {
  return (
    <g transform="rotate(-1.5 240 60)">
      <path class="drawn-sheet" d="M56 8h340v110H56Z" />
      <g transform="translate(0 -24)">
        <path
          class="drawn-phone"
          d="M84 47c4-4 8 1 10 4 1 3-3 4-2 6 2 5 5 8 10 9 2 1 3-3 6-2 3 2 8 6 4 10-9 8-36-18-28-27Z"
        />
        <path class="drawn-bold" d="M128 61h34m12 0h28m12 0h28m12 0h40" />
        <path class="drawn-ring" d="M88 40c-24 0-26 42 0 42l206-2c24-1 22-42-2-42l-216 4" />
      </g>
    </g>
  );
}
