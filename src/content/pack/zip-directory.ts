import { fail, ok, type Result } from '../../core/result.ts';

/** One file of an archive as its directory lists it; sizes in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly link: boolean;
  readonly encrypted: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its compressed bytes begin. */
  readonly start: number;
};

export type ZipFault = 'no-zip' | 'too-many' | 'damaged';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** The comment at the end may be so long. */
const MAX_COMMENT = 0xffff;
/** A size that stands elsewhere: archives beyond four gigabytes. */
const ELSEWHERE = 0xffffffff;
const UNIX_LINK = 0xa000;
const UNIX_KIND = 0xf000;

/** What an archive says that it holds, read before a byte of it is unpacked. At most `limit` entries are looked at. */
export function zipDirectory(bytes: Uint8Array, limit: number): Result<readonly ZipEntry[], ZipFault> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return fail('no-zip');
  const count = view.getUint16(end + 10, true);
  if (count > limit) return fail('too-many');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    const read = entryAt(view, bytes, at);
    if (read === null) return fail('damaged');
    entries.push(read.entry);
    at = read.next;
  }
  return at === end ? ok(entries) : fail('damaged');
}

function endOf(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (
      view.getUint32(at, true) === END &&
      at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  }
  return null;
}

function entryAt(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } | null {
  if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
  const flags = view.getUint16(at + 8, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameBytes = view.getUint16(at + 28, true);
  const next = at + ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const attributes = view.getUint32(at + 38, true);
  const local = view.getUint32(at + 42, true);
  if ([packed, size, local].includes(ELSEWHERE) || local + LOCAL_BYTES > view.byteLength) return null;
  if (next > view.byteLength || view.getUint32(local, true) !== LOCAL) return null;
  const start = local + LOCAL_BYTES + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > view.byteLength) return null;
  const entry: ZipEntry = {
    name: nameIn(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes)),
    link: ((attributes >>> 16) & UNIX_KIND) === UNIX_LINK,
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    packed,
    size,
    start,
  };
  return { entry, next };
}

/** Names that are not UTF-8 come out with a sign that no good name has. */
function nameIn(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
