import type { Portrait as PortraitParts } from '../../core/level/scenario.ts';

type Hair = PortraitParts['hair'];

/** Round the skull from ear to ear, and over the forehead. */
const CURLS_BEHIND = [
  [104, 150],
  [96, 118],
  [108, 84],
  [136, 58],
  [176, 48],
  [216, 58],
  [244, 84],
  [256, 118],
  [248, 150],
] as const;
const CURLS_BEFORE = [
  [122, 104],
  [142, 88],
  [166, 80],
  [190, 82],
  [212, 90],
  [230, 106],
] as const;

/** What of the hair is seen behind the head and neck. Under a cap a bun sits low. */
export function HairBehind({ hair, covered }: { readonly hair: Hair; readonly covered: boolean }) {
  if (hair === 'long') {
    return (
      <path
        class="portrait-hair-dim"
        d="M100 140C96 80 130 44 176 44s80 36 76 96c0 60 6 104 20 136-50 26-142 26-192 0 14-32 20-76 20-136Z"
      />
    );
  }
  if (hair === 'bun') {
    return covered ? (
      <ellipse class="portrait-hair-dim" cx="236" cy="226" rx="24" ry="26" />
    ) : (
      <>
        <circle class="portrait-hair" cx="180" cy="44" r="27" />
        <path class="portrait-hair-dim" d="M158 60c14 4 38 2 46-6-2 12-12 18-24 18-9 0-17-4-22-12Z" />
      </>
    );
  }
  if (hair !== 'curly') return null;
  return (
    <>
      {!covered && <path class="portrait-hair-dim" d="M98 150C90 90 126 48 176 48s86 42 78 102Z" />}
      {CURLS_BEHIND.filter(([, y]) => !covered || y > 100).map(([x, y]) => (
        <circle key={x} class="portrait-hair" cx={x} cy={y} r="24" />
      ))}
    </>
  );
}

/** What of the hair lies on the forehead and before the ears. */
export function HairBefore({ hair }: { readonly hair: Hair }) {
  switch (hair) {
    case 'bald':
      return <path class="portrait-skin-lit" d="M130 100c6-16 20-26 38-29-12 8-24 17-38 29Z" />;
    case 'short':
      return (
        <>
          <path
            class="portrait-hair"
            d="M105 150C94 88 126 42 176 42c9 0 16 1 23 4 38 5 58 42 48 104l-8-4c0-26-16-40-45-50-34 6-62 10-77 30-4 8-5 14-5 20Z"
          />
          <path class="portrait-hair-lit" d="M124 92c10-22 32-34 58-32-24 4-42 14-58 32Z" />
        </>
      );
    case 'long':
      return (
        <>
          <path
            class="portrait-hair"
            d="M154 60c-30 14-38 50-38 96 0 42-4 78-22 108-14-2-22-8-24-14 20-28 26-62 26-104C94 84 124 42 176 42c54 0 82 42 80 104 0 42 6 76 26 104-2 6-10 12-24 14-18-30-22-66-22-108 0-30-44-40-82-96Z"
          />
          <path class="portrait-hair-lit" d="M178 56c36 4 60 34 62 76-16-34-36-58-62-76Z" />
        </>
      );
    case 'bun':
      return (
        <>
          <path
            class="portrait-hair"
            d="M106 152c-8-62 20-106 70-106s78 44 70 106l-7-6c-2-32-28-56-63-56s-61 24-63 56Z"
          />
          <path class="portrait-hair-lit" d="M128 88c10-16 26-26 46-28-16 6-32 14-46 28Z" />
        </>
      );
    case 'curly':
      return (
        <>
          <path class="portrait-hair" d="M112 108c4-36 30-56 64-56s60 20 64 56q-64-34-128 0Z" />
          {CURLS_BEFORE.map(([x, y]) => (
            <circle key={x} class="portrait-hair" cx={x} cy={y} r="17" />
          ))}
          <circle class="portrait-hair-lit" cx="134" cy="72" r="8" />
          <circle class="portrait-hair-lit" cx="160" cy="62" r="6" />
          <circle class="portrait-hair-lit" cx="118" cy="98" r="6" />
        </>
      );
  }
}
