import { ICON_SOURCES, type IconName } from './icon-sources.ts';

/** A small drawing beside a word: never the only carrier of a meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 256 256" aria-hidden="true" focusable="false">
      <path d={iconPath(name)} />
    </svg>
  );
}

/** An icon's outline on its grid of 256. Trusted Types forbid innerHTML: it is taken from the file's text and drawn as an element. */
export function iconPath(name: IconName): string {
  return /\sd="([^"]+)"/.exec(ICON_SOURCES[name])?.[1] ?? '';
}
