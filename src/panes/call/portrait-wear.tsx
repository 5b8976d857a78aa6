import type { Portrait as PortraitParts } from '../../core/level/scenario.ts';

type Wear = PortraitParts['wear'];

/** On the shoulders, under the chin. */
export function NeckWear({ wear }: { readonly wear: Wear }) {
  if (wear === 'tie') {
    return (
      <>
        <path class="portrait-paper" d="M140 258 176 352l36-94-12 4q-24 44-48 0Z" />
        <path class="portrait-paper-dim" d="m176 300 34-42 6 10-22 46Z" />
        <path class="portrait-paper" d="m146 252-14 16 24 44 20-18Z" />
        <path class="portrait-paper" d="m206 252 14 16-24 44-20-18Z" />
        <path class="portrait-red" d="m164 294 12-6 12 6-5 14h-14Z" />
        <path class="portrait-red-dim" d="M169 308h14l9 44h-32Z" />
        <path class="portrait-red" d="M169 308h7v44h-16Z" />
        <path class="portrait-cloth-dim" d="m132 268-16 30 38 54h16Z" />
        <path class="portrait-cloth-dim" d="m220 268 16 30-38 54h-16Z" />
      </>
    );
  }
  if (wear !== 'scarf') return null;
  return (
    <>
      <path class="portrait-scarf-dim" d="m196 278 34-4 16 78h-42Z" />
      <path class="portrait-brass" d="m199 304 38-5 2 11-38 5Zm4 24 38-5 2 11-39 5Z" />
      <path
        class="portrait-scarf"
        d="M136 246c22 14 58 14 80 0 14 4 22 16 20 28-30 28-90 28-120 0-2-12 6-24 20-28Z"
      />
      <path class="portrait-scarf-dim" d="M122 264c34 24 74 24 108 0q6 4 6 10c-30 28-90 28-120 0q0-6 6-10Z" />
    </>
  );
}

/** On the head, over the hair. */
export function HeadWear({ wear }: { readonly wear: Wear }) {
  if (wear === 'headset') {
    return (
      <>
        <path class="portrait-band" d="M100 156C96 112 128 79 176 79s80 33 76 77" />
        <path class="portrait-boom" d="M98 198c2 28 20 42 46 42" />
        <rect class="portrait-red" x="86" y="152" width="27" height="48" rx="9" />
        <rect class="portrait-red" x="239" y="152" width="27" height="48" rx="9" />
        <path class="portrait-red-dim" d="M104 152q9 0 9 9v30q0 9-9 9Z" />
        <path class="portrait-red-dim" d="M257 152q9 0 9 9v30q0 9-9 9Z" />
        <circle class="portrait-red" cx="150" cy="240" r="7.5" />
      </>
    );
  }
  if (wear === 'glasses') {
    return (
      <>
        <rect class="portrait-lens" x="124" y="149" width="46" height="36" rx="15" />
        <rect class="portrait-lens" x="182" y="149" width="46" height="36" rx="15" />
        <path class="portrait-frame" d="M170 162q6-5 12 0M124 160l-13-3M228 160l13-3" />
      </>
    );
  }
  if (wear !== 'cap') return null;
  return (
    <>
      <path class="portrait-cap" d="M97 118c-4-58 32-92 79-92s83 34 79 92q-79-28-158 0Z" />
      <path class="portrait-cap-dim" d="M208 32c33 13 49 44 47 86q-14-6-28-9c2-30-4-56-19-77Z" />
      <path class="portrait-brass" d="M158 59q18-5 36 0v24q-18-4-36 0Z" />
      <circle class="portrait-cap-dim" cx="176" cy="27" r="6" />
      <path class="portrait-cap-brim" d="M97 114q79-30 158 0c6 8 6 16 2 20q-81-26-162 0c-4-4-4-12 2-20Z" />
    </>
  );
}
