// Functions that run inside a measured page: they may use nothing from outside themselves.

/** Notes at which millisecond each of the selectors first matches something a player can see and use. */
export const noteFirst = ({ marks, click }) => {
  const seen = {};
  globalThis.triageBench = seen;
  const usable = (selector) =>
    [...document.querySelectorAll(selector)].some(
      (element) =>
        element === document.documentElement ||
        (element.getClientRects().length > 0 && !element.disabled && !element.closest('[inert]')),
    );
  const look = () => {
    for (const [name, selectors] of Object.entries(marks))
      if (seen[name] === undefined && selectors.every(usable)) seen[name] = performance.now();
    if (click && seen.click === undefined && usable(click)) {
      seen.click = performance.now();
      document.querySelector(click).click();
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

/** Counts the frames in which WebGL was asked to draw or clear. */
export const countFrames = () => {
  globalThis.triageFrames = 0;
  let drawn = false;
  const note = () => {
    if (drawn) return;
    drawn = true;
    globalThis.triageFrames += 1;
    setTimeout(() => {
      drawn = false;
    });
  };
  for (const kind of [globalThis.WebGLRenderingContext, globalThis.WebGL2RenderingContext])
    for (const name of [
      'clear',
      'drawArrays',
      'drawElements',
      'drawArraysInstanced',
      'drawElementsInstanced',
    ]) {
      const original = kind?.prototype[name];
      if (original)
        kind.prototype[name] = function (...rest) {
          note();
          return original.apply(this, rest);
        };
    }
};
