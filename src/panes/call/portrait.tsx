import '../styles/portrait.css';
import { useId } from 'preact/hooks';
import type { Portrait as PortraitParts } from '../../core/level/scenario.ts';
import type { Lever } from '../../core/level/words.ts';
import { Face } from './portrait-face.tsx';
import { HairBefore, HairBehind } from './portrait-hair.tsx';
import { Gesture } from './portrait-hand.tsx';
import { lookOf } from './portrait-look.ts';
import { HeadWear, NeckWear } from './portrait-wear.tsx';

const HEAD = 'M112 132C112 86 140 57 176 57s64 29 64 75v54c0 38-28 66-64 66s-64-28-64-66Z';

/** The colour of the cloth: by the parts alone, so that no kind of caller has one. Walnut is too near dark skins. */
const clothOf = ({ skin, shade }: PortraitParts): number => 1 + ((skin + 2 * shade) % (skin > 3 ? 3 : 4));

/** The caller in the brass ring. The look follows what is being done on the line, not who does it. */
export function Portrait({
  portrait,
  lever,
  speaking,
}: {
  readonly portrait: PortraitParts;
  readonly lever: Lever | null;
  readonly speaking: boolean;
}) {
  const id = useId();
  const { skin, shade, hair, wear } = portrait;
  const look = lookOf(lever);
  const colours = `is-skin-${skin} is-shade-${shade} is-cloth-${clothOf(portrait)}`;
  return (
    <svg
      class={`portrait ${colours}${speaking ? ' is-speaking' : ''}`}
      viewBox="0 0 352 352"
      aria-hidden="true"
    >
      <clipPath id={`${id}-disc`}>
        <circle cx="176" cy="176" r="166" />
      </clipPath>
      <clipPath id={`${id}-head`}>
        <path d={HEAD} />
      </clipPath>
      <g clip-path={`url(#${id}-disc)`}>
        <circle class="portrait-disc" cx="176" cy="176" r="168" />
        <circle class="portrait-lamp" cx="120" cy="112" r="150" />
        <g transform={look.tilt}>
          <HairBehind hair={hair} covered={wear === 'cap'} />
        </g>
        <Bust />
        <NeckWear wear={wear} />
        <g transform={look.tilt}>
          <Ear side={-1} />
          <Ear side={1} />
          <path class="portrait-skin" d={HEAD} />
          <g clip-path={`url(#${id}-head)`}>
            <path class="portrait-skin-dim" d="M200 40h50v220h-86c40-4 62-32 62-70v-56c0-32-8-60-26-94Z" />
            <g class="portrait-cast" transform="translate(3 7)">
              {hair !== 'bald' && <HairBefore hair={hair} />}
              {wear === 'cap' && <HeadWear wear={wear} />}
            </g>
          </g>
          <Face look={look} speaking={speaking} />
          <HairBefore hair={hair} />
          <HeadWear wear={wear} />
        </g>
        <Gesture gesture={look.gesture} />
      </g>
      <circle class="portrait-ring" cx="176" cy="176" r="169" />
      {speaking && (
        <g class="portrait-voice">
          <path class="portrait-arc" d="M368 115q36 61 0 121" />
          <path class="portrait-arc" d="M392 97q50 79 0 158" />
        </g>
      )}
    </svg>
  );
}

function Bust() {
  return (
    <>
      <path class="portrait-cloth" d="M40 352c0-56 48-96 104-96h64c56 0 104 40 104 96Z" />
      <path class="portrait-cloth-dim" d="M138 257c0 28 16 46 40 46s40-18 40-46Z" />
      <path class="portrait-skin-dim" d="M148 220h56v62c0 8-12 14-28 14s-28-6-28-14Z" />
      <path class="portrait-skin-deep" d="M148 236c14 20 42 24 56 6v16c-16 16-42 14-56 2Z" />
    </>
  );
}

function Ear({ side }: { readonly side: 1 | -1 }) {
  return (
    <g transform={side === 1 ? 'translate(240 172)' : 'translate(112 172) scale(-1 1)'}>
      <rect
        class={side === 1 ? 'portrait-skin-dim' : 'portrait-skin'}
        x="-10"
        y="-20"
        width="24"
        height="42"
        rx="12"
      />
      <path class="portrait-skin-deep" d="M2-10c7 2 8 14 1 20-2-6-3-14-1-20Z" />
    </g>
  );
}
