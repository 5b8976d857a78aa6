const WATCHED = ['data-slot', 'class', 'hidden', 'style', 'open'];

/** Calls back, at most once a frame, whenever the slots may stand elsewhere. Returns the way to stop. */
export function watchLayout(changed: () => void): () => void {
  const over = new AbortController();
  const { signal } = over;
  let frame = 0;
  const soon = (): void => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      observeSlots();
      changed();
    });
  };
  const sizes = new ResizeObserver(soon);
  let observed: ReadonlySet<Element> = new Set();
  // Observing calls back once by itself: an element is observed once, or each call would bring the next.
  const observeSlots = (): void => {
    const slots = new Set(document.querySelectorAll('[data-slot]')).add(document.documentElement);
    for (const gone of observed) if (!slots.has(gone)) sizes.unobserve(gone);
    for (const slot of slots) if (!observed.has(slot)) sizes.observe(slot);
    observed = slots;
  };
  const nodes = new MutationObserver(soon);
  nodes.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: WATCHED,
  });
  window.addEventListener('resize', soon, { signal });
  window.addEventListener('orientationchange', soon, { signal });
  document.addEventListener('scroll', soon, { signal, capture: true, passive: true });
  document.fonts.addEventListener('loadingdone', soon, { signal });
  watchRatio(soon, signal);
  soon();
  return () => {
    over.abort();
    cancelAnimationFrame(frame);
    sizes.disconnect();
    nodes.disconnect();
  };
}

/** A window that moves to another screen changes its pixel ratio without any resize. */
function watchRatio(changed: () => void, signal: AbortSignal): void {
  const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  const turned = (): void => {
    changed();
    watchRatio(changed, signal);
  };
  query.addEventListener('change', turned, { once: true, signal });
}
