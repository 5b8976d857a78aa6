/** What a page learns without asking for anything; null where the browser tells nothing. */
export type Seen = {
  readonly browser: string | null;
  readonly system: string | null;
  readonly languages: readonly string[];
  readonly screen: { readonly width: number; readonly height: number; readonly ratio: number };
  readonly referrer: string | null;
  readonly timeZone: string;
};

const TENTHS = 10;

/** Reads this browser as an analytics script would. Nothing is requested but the reader of browser names, from here. */
export async function seenByAnyPage(): Promise<Seen> {
  const { default: bowser } = await import('bowser');
  const { browser, os } = bowser.parse(navigator.userAgent);
  return {
    browser: named(browser.name, browser.version),
    system: named(os.name, os.versionName ?? os.version),
    languages: navigator.languages,
    screen: {
      width: screen.width,
      height: screen.height,
      ratio: Math.round(devicePixelRatio * TENTHS) / TENTHS,
    },
    referrer: document.referrer === '' ? null : document.referrer,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function named(name: string | undefined, version: string | undefined): string | null {
  return name === undefined || name === '' ? null : `${name} ${version ?? ''}`.trim();
}
