const PATIENCE = 4000;

/** Moves the focus to the screen's heading, as soon as there is one. Returns the way to give up. */
export function focusHeading(): () => void {
  const before = document.activeElement;
  const found = (): boolean => {
    const heading = document.querySelector<HTMLElement>('main h1');
    if (heading === null) return false;
    if (!heading.hasAttribute('tabindex')) heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    return true;
  };
  if (found()) return () => undefined;
  const stop = (): void => {
    nodes.disconnect();
    clearTimeout(patience);
  };
  const nodes = new MutationObserver(() => {
    // Someone who has moved on by themselves is not called back.
    const moved = document.activeElement !== before && document.activeElement !== document.body;
    if (moved || found()) stop();
  });
  nodes.observe(document.body, { childList: true, subtree: true });
  const patience = setTimeout(stop, PATIENCE);
  return stop;
}
