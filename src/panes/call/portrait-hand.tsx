import type { ComponentChildren } from 'preact';
import type { GestureName } from './portrait-look.ts';

/** What the hands do while a lever is pulled. */
export function Gesture({ gesture }: { readonly gesture: GestureName | null }) {
  switch (gesture) {
    case null:
      return null;
    case 'watch':
      return <Watch />;
    case 'note':
      return <Note />;
    case 'palms':
      return <Palms />;
    case 'finger':
      return (
        <Forearm>
          <path class="portrait-finger" d="M-12-30v-52" />
          <Fist />
          <path class="portrait-finger" d="M-15-12 8-20" />
          <path class="portrait-crease" d="M-8-5 12-12M-1-38v10M11-37v10" />
        </Forearm>
      );
    case 'halt':
      return (
        <Forearm>
          <path class="portrait-finger" d="M-16-36-22-70M-5-40-7-84M7-40l2-42M17-34l9-32M-14-14-33-36" />
          <Fist />
          <path class="portrait-crease" d="M-14-22q12-2 18 14" />
        </Forearm>
      );
    case 'thumb':
      return (
        <Forearm>
          <path class="portrait-finger is-thumb" d="M-10-28-12-62" />
          <Fist />
          <path class="portrait-crease" d="M4-33h16M2-23h19M4-13h16" />
        </Forearm>
      );
    case 'explain':
      return (
        <g transform="translate(-14 4) rotate(10 262 300)">
          <Forearm>
            <path class="portrait-finger" d="M-12-20-30-42M-2-30l6-38M8-30l18-32M14-24l26-22" />
            <Fist />
            <path class="portrait-crease" d="M-12-24q14-2 20 14" />
          </Forearm>
        </g>
      );
  }
}

/** A sleeve that comes up at the right; the wrist is the origin. */
function Forearm({ children }: { readonly children: ComponentChildren }) {
  return (
    <g transform="translate(262 278) rotate(4)">
      <path class="portrait-skin-dim" d="M-15-8h30v26h-30Z" />
      <path class="portrait-sleeve" d="M-24 14q24-8 48 0l10 76h-76Z" />
      <path class="portrait-cuff" d="M-25 10q25-9 50 0v12q-25-9-50 0Z" />
      {children}
    </g>
  );
}

function Fist() {
  return <rect class="portrait-skin" x="-22" y="-42" width="44" height="46" rx="15" />;
}

/** The wrist turned up before the chest. */
function Watch() {
  return (
    <g transform="rotate(-8 230 296)">
      <path class="portrait-sleeve" d="M252 272h110v60H250Z" />
      <rect class="portrait-cuff" x="246" y="268" width="14" height="58" rx="5" />
      <path class="portrait-skin" d="M178 276q4-8 14-8h54v52h-52q-14 0-18-10Z" />
      <path class="portrait-crease" d="M172 290h16M172 301h16" />
      <rect class="portrait-ink" x="210" y="264" width="26" height="60" rx="4" />
      <circle class="portrait-brass" cx="223" cy="294" r="22" />
      <circle class="portrait-paper" cx="223" cy="294" r="16" />
      <path class="portrait-hands" d="M223 283v11l8 5" />
    </g>
  );
}

/** A slip that is read from. */
function Note() {
  return (
    <g transform="translate(254 250) rotate(8)">
      <path class="portrait-cast" d="M-30-46h68v84h-68Z" />
      <path class="portrait-paper" d="M-34-50h68v84h-68Z" />
      <path class="portrait-red" d="M-24-40h30v7h-30Z" />
      <path class="portrait-ruled" d="M-24-24h46M-24-13h38M-24-2h46M-24 9h28" />
      <path class="portrait-sleeve" d="M-18 48h50l14 60h-76Z" />
      <path class="portrait-cuff" d="M-20 44h52v13h-52Z" />
      <path class="portrait-skin" d="M-14 16q0-4 4-4h34q8 0 8 10v26h-46Z" />
      <path class="portrait-finger" d="M-8 26-12 10" />
      <path class="portrait-crease" d="M6 20h20M6 30h20" />
    </g>
  );
}

/** Both hands laid together. */
function Palms() {
  return (
    <g transform="translate(244 228) rotate(6)">
      <path class="portrait-sleeve" d="M-36 62-70 130H0V84Z" />
      <path class="portrait-sleeve" d="M36 62 70 130H0V84Z" />
      <path class="portrait-skin" d="M0 0q-10-2-12 12l-10 40-12 12 20 22H0Z" />
      <path class="portrait-skin-dim" d="M0 0q10-2 12 12l10 40 12 12-20 22H0Z" />
      <path class="portrait-crease" d="M0 4v76" />
      <path class="portrait-cuff" d="m-38 58 26 26-10 10-26-26ZM38 58 12 84l10 10 26-26Z" />
    </g>
  );
}
