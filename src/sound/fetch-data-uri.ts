/**
 * Own-origin file as a `data:` URI of type `mime`; rejects when it cannot be had.
 * Howler decodes such a URI itself. Given an address it would answer a failed request with an
 * `<audio>` element, whose `data:` placeholder the page's `media-src 'self'` forbids.
 */
export async function fetchDataUri(url: string, mime: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  // In pieces: a call takes only so many arguments.
  const STEP = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return `data:${mime};base64,${btoa(text)}`;
}
