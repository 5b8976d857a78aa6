/** CSS pixels of the viewport, from its top left corner. */
export type Rect = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
export type Size = { readonly w: number; readonly h: number };
export type Point = { readonly x: number; readonly y: number };

export function centerOf(rect: Rect): Point {
  return { x: rect.x + rect.w / 2, y: rect.y + rect.h / 2 };
}

export function bottomOf(rect: Rect): number {
  return rect.y + rect.h;
}

export function rightOf(rect: Rect): number {
  return rect.x + rect.w;
}

export function outset(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, w: rect.w + 2 * by, h: rect.h + 2 * by };
}

/** The box of the given aspect (width / height) that fits `rect`, centred in x and standing on its floor. */
export function standIn(rect: Rect, aspect: number): Rect {
  const w = Math.min(rect.w, rect.h * aspect);
  const h = w / aspect;
  return { x: rect.x + (rect.w - w) / 2, y: bottomOf(rect) - h, w, h };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** The smallest whole-device-pixel box around `rect`, so that a texture drawn for it lies on the pixel grid. */
export function snapToPixels(rect: Rect, ratio: number): Rect {
  const x = Math.floor(rect.x * ratio);
  const y = Math.floor(rect.y * ratio);
  const w = Math.max(1, Math.ceil((rect.x + rect.w) * ratio) - x);
  const h = Math.max(1, Math.ceil((rect.y + rect.h) * ratio) - y);
  return { x, y, w, h };
}
