import type { Treatment } from '../../core/level/parcel.ts';

const SIGNS: Readonly<Record<Treatment, string>> = {
  keep: 'M2 12h4M9 12h6M18 12h4M2 12',
  black: 'M2.500 7.500L21 6.500L21.500 17L2 17.500Z',
  coarse: 'M2 9c4-4 6 4 10 0s6 4 10 0M2 16c4-4 6 4 10 0s6 4 10 0',
  pseudonym: 'M3 8c3-2 6-2 9 0c3-2 6-2 9 0c0 6-2 9-5 9c-2 0-3-2-4-3c-1 1-2 3-4 3c-3 0-5-3-5-9Z',
};

/** A small drawing of a treatment: dashes, a bar, waves, a mask. Its word always stands beside it. */
export function TreatmentSign({ how }: { readonly how: Treatment }) {
  return (
    <svg class={`treatment-sign sign-${how}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SIGNS[how]} />
    </svg>
  );
}
