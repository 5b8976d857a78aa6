import { inflateSync } from 'fflate';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { SourceFile } from '../library.ts';
import type { DiagnosticCode } from '../messages/codes.ts';
import { PACK_LIMITS as LIMITS } from './pack-limits.ts';
import { type PictureInfo, pictureInfo } from './picture-kind.ts';
import { type Role, roleOf } from './role-of.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

export type PackPicture = PictureInfo & { readonly name: string; readonly bytes: Uint8Array };

/** The files of a pack by what they are. Nothing of it has been compiled yet. */
export type Pack = {
  readonly levels: readonly SourceFile[];
  /** Letters, calls and parcels, whose folders say which they are. */
  readonly library: readonly SourceFile[];
  readonly pictures: readonly PackPicture[];
};

const KB = 1024;
const STORED = 0;
const DEFLATED = 8;

const fault = (
  code: DiagnosticCode,
  file: string,
  params: Readonly<Record<string, string>> = {},
): Diagnostic => ({ code, severity: 'error', file, line: 1, column: 1, params });

/**
 * Opens a zip of level files. What it says of itself is checked before anything is unpacked, and what comes out
 * against what it said: names that leave it, links, bombs and foreign files are refused, each with its reason.
 */
export function readPack(bytes: Uint8Array, file: string): Result<Pack, readonly Diagnostic[]> {
  const packedKb = Math.ceil(bytes.length / KB);
  if (packedKb > LIMITS.packedKb)
    return fail([fault('pack/too-big', file, { size: `${packedKb}`, limit: `${LIMITS.packedKb}` })]);
  const directory = zipDirectory(bytes, LIMITS.files);
  if (!directory.ok) return fail([fault(CODES[directory.error], file, { limit: `${LIMITS.files}` })]);
  const entries = directory.value.filter(({ name }) => !name.endsWith('/'));
  const folder = commonFolder(entries);
  const roles = entries.map(({ name }) => roleOf(name, folder));
  const faults = [...faultsOf(entries, roles), ...sizeFaults(entries, file)];
  if (faults.length > 0) return fail(faults);
  return unpack(bytes, file, entries, roles, folder);
}

const CODES = { 'no-zip': 'pack/no-zip', 'too-many': 'pack/too-many', damaged: 'pack/damaged' } as const;

/** The folder that holds everything, as when a folder was zipped whole. */
function commonFolder(entries: readonly ZipEntry[]): string {
  const own = entries.filter(({ name }) => !/^__MACOSX\//.test(name));
  const first = own[0]?.name.split('/')[0] ?? '';
  const known = /^(?:levels|library|letters|calls|parcels|pictures)$/.test(first);
  return !known && own.every(({ name }) => name.startsWith(`${first}/`)) ? `${first}/` : '';
}

function faultsOf(entries: readonly ZipEntry[], roles: readonly (Role | null)[]): readonly Diagnostic[] {
  const names = entries.map(({ name }) => name.toLowerCase());
  return entries.flatMap(({ name, link, encrypted, method, size }, at) => {
    const role = roles[at];
    const shown = shownName(name);
    if (!isSafe(name)) return [fault('pack/unsafe-name', shown, { name: shown })];
    if (names.indexOf(name.toLowerCase()) < at) return [fault('pack/twice', shown, { name: shown })];
    if (link) return [fault('pack/link', shown, { name: shown })];
    if (encrypted || (method !== STORED && method !== DEFLATED)) return [fault('pack/locked', shown)];
    if (role === null || role === undefined) return [fault('pack/foreign-file', shown, { name: shown })];
    const limit = role === 'picture' ? LIMITS.pictureKb : LIMITS.textKb;
    return role !== 'ignored' && size > limit * KB
      ? [fault('pack/file-too-big', shown, { size: `${Math.ceil(size / KB)}`, limit: `${limit}` })]
      : [];
  });
}

function sizeFaults(entries: readonly ZipEntry[], file: string): readonly Diagnostic[] {
  const kb = Math.ceil(entries.reduce((sum, { size }) => sum + size, 0) / KB);
  return kb > LIMITS.unpackedKb
    ? [fault('pack/bomb', file, { size: `${kb}`, limit: `${LIMITS.unpackedKb}` })]
    : [];
}

/** Relative, of plain words, not deeper than a pack's folders go. */
function isSafe(name: string): boolean {
  const parts = name.split('/');
  return (
    parts.length <= LIMITS.depth + 1 &&
    parts.every((part) => /^[\p{L}\p{N} _.()+-]{1,100}$/u.test(part) && !/^\.+$/.test(part))
  );
}

/** A name from outside, without what could confuse the eye. */
function shownName(name: string): string {
  return name.replace(/[^\p{L}\p{N} _.()+/\\-]/gu, '?').slice(0, 120);
}

function unpack(
  bytes: Uint8Array,
  file: string,
  entries: readonly ZipEntry[],
  roles: readonly (Role | null)[],
  folder: string,
): Result<Pack, readonly Diagnostic[]> {
  const levels: SourceFile[] = [];
  const library: SourceFile[] = [];
  const pictures: PackPicture[] = [];
  const faults: Diagnostic[] = [];
  for (const [at, entry] of entries.entries()) {
    const role = roles[at];
    if (role === 'ignored' || role === null || role === undefined) continue;
    const name = entry.name.slice(folder.length);
    const content = contentOf(bytes, entry);
    // The first that is not what it said ends it: unpacking costs time.
    if (content === null) return fail([fault('pack/damaged', name)]);
    if (role === 'picture') {
      const info = pictureInfo(content);
      const side = Math.max(info?.width ?? 0, info?.height ?? 0);
      if (info === null) faults.push(fault('pack/no-picture', name));
      else if (side > LIMITS.pictureSide)
        faults.push(
          fault('pack/picture-too-large', name, { side: `${side}`, limit: `${LIMITS.pictureSide}` }),
        );
      else pictures.push({ ...info, name, bytes: content });
    } else {
      const text = textOf(content);
      if (text === null) faults.push(fault('pack/no-text', name));
      else (role === 'level' ? levels : library).push({ file: name, text });
    }
  }
  if (faults.length === 0 && levels.length === 0) faults.push(fault('pack/no-level', file));
  return faults.length > 0 ? fail(faults) : ok({ levels, library, pictures });
}

/** The bytes of an entry; null where they are not as many as it said. */
function contentOf(bytes: Uint8Array, { method, packed, size, start }: ZipEntry): Uint8Array | null {
  // What grew by packing was not packed to be small; little that pretends to be little is quickly done.
  if (packed > size + size / 100 + 64) return null;
  const data = bytes.subarray(start, start + packed);
  if (method === STORED) return packed === size ? data.slice() : null;
  try {
    // One byte more than promised: a stream that goes on fills it, and none grows beyond.
    const out = inflateSync(data, { out: new Uint8Array(size + 1) });
    return out.length === size ? out : null;
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
