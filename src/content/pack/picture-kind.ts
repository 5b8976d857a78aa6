export type PictureKind = 'image/png' | 'image/jpeg' | 'image/webp';
export type PictureInfo = { readonly kind: PictureKind; readonly width: number; readonly height: number };

/** What a picture is by its first bytes, not by its name, and its size in pixels; null for anything else. */
export function pictureInfo(bytes: Uint8Array): PictureInfo | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pngInfo(view) ?? webpInfo(view) ?? jpegInfo(view);
}

const wordAt = (view: DataView, at: number): number => (at + 4 <= view.byteLength ? view.getUint32(at) : 0);

function pngInfo(view: DataView): PictureInfo | null {
  const isPng = wordAt(view, 0) === 0x89504e47 && wordAt(view, 4) === 0x0d0a1a0a;
  if (!isPng || wordAt(view, 12) !== 0x49484452) return null;
  return { kind: 'image/png', width: wordAt(view, 16), height: wordAt(view, 20) };
}

/** The three ways in which WebP writes its size: lossy, lossless, extended. */
function webpInfo(view: DataView): PictureInfo | null {
  if (wordAt(view, 0) !== 0x52494646 || wordAt(view, 8) !== 0x57454250 || view.byteLength < 30) return null;
  const side = (at: number): number => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  const format = wordAt(view, 12);
  if (format === 0x56503858) return { kind: 'image/webp', width: side(24), height: side(27) };
  if (format === 0x56503820) {
    const width = view.getUint16(26, true) & 0x3fff;
    return { kind: 'image/webp', width, height: view.getUint16(28, true) & 0x3fff };
  }
  if (format !== 0x5650384c) return null;
  const bits = view.getUint32(21, true);
  return { kind: 'image/webp', width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
}

/** Walks JPEG's segments to the one that begins the frame. */
function jpegInfo(view: DataView): PictureInfo | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { kind: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
