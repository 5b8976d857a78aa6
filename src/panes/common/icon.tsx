import { ICON_SOURCES, type IconName } from './icon-sources.ts';

/** A small drawing beside a word: never the only carrier of a meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 256 256" aria-hidden="true" focusable="false">
      <path d={pathOf(ICON_SOURCES[name])} />
    </svg>
  );
}

// Trusted Types forbid innerHTML: the outline is taken from the file's text and drawn as an element.
function pathOf(source: string): string {
  return /\sd="([^"]+)"/.exec(source)?.[1] ?? '';
}
