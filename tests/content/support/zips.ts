import { strToU8, type Zippable, zipSync } from 'fflate';

/** A zip of these files; `link` names one that is a link. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, link?: string): Uint8Array {
  const tree: Zippable = {};
  for (const [name, content] of Object.entries(files)) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    tree[name] = [bytes, name === link ? { os: 3, attrs: (0xa1ff << 16) >>> 0 } : {}];
  }
  return zipSync(tree);
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** The same archive with another number at an offset inside its first entry of the directory, or its end. */
export function forged(
  zip: Uint8Array,
  part: 'entry' | 'end',
  offset: number,
  value: number,
  bytes: 2 | 4,
): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  const sign = part === 'entry' ? ENTRY : END;
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== sign) continue;
    if (bytes === 2) view.setUint16(at + offset, value, true);
    else view.setUint32(at + offset, value, true);
    return copy;
  }
  throw new Error('no such part');
}

/** A picture of one pixel, or one that says that it has more. */
export function png(side = 1): Uint8Array {
  const bytes = Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
    (char) => char.charCodeAt(0),
  );
  new DataView(bytes.buffer).setUint32(16, side);
  return bytes;
}

/** An archive whose directory lists its only file again and again; such a count stands in its end as 65,535. */
export function repeated(zip: Uint8Array, times: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const entry = zip.subarray(start, end);
  const many = new Uint8Array(start + entry.length * times + 22);
  many.set(zip.subarray(0, start));
  for (let at = 0; at < times; at += 1) many.set(entry, start + at * entry.length);
  many.set(zip.subarray(end), many.length - 22);
  new DataView(many.buffer).setUint16(many.length - 12, 0xffff, true);
  return many;
}
