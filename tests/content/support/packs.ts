import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryFor } from '../../../src/cli/files.ts';
import { ROOT } from '../../repo/support/source.ts';
import { forged, png, zipOf } from './zips.ts';

export const LEVEL = readFileSync(join(ROOT, 'tests/fixtures/small.yaml'), 'utf8');
export const LETTER = readFileSync(join(ROOT, 'levels/library/letters/meeting-moved.yaml'), 'utf8').replace(
  'id: meeting-moved',
  'id: our-meeting',
);
export const tiny = libraryFor(join(ROOT, 'tests/fixtures'));

/** A pack that brings a letter under a name of the game's own. */
export const TAKEN = zipOf({
  'small.yaml': LEVEL,
  'letters/x.yaml': LETTER.replace('id: our-meeting', `id: ${tiny.letters[0]?.item.id ?? ''}`),
});

const zeros = new Uint8Array(9 * 1024 * 1024);
const one = zipOf({ 'small.yaml': LEVEL });
const NAME_LENGTH = 28;
const SIZE = 24;

/** Packs with one kind of fault each, and what is said of them. */
export const PACK_FAULTS: readonly (readonly [name: string, zip: Uint8Array, codes: readonly string[]])[] = [
  ['that is none', new TextEncoder().encode('format: 1'), ['pack/no-zip pack.zip']],
  ['that is empty', zipOf({}), ['pack/no-level pack.zip']],
  ['without a level', zipOf({ 'letters/a.yaml': LETTER }), ['pack/no-level pack.zip']],
  [
    'that leads out of itself',
    zipOf({ 'small.yaml': LEVEL, '../../etc/cron.yaml': LEVEL }),
    ['pack/unsafe-name ../../etc/cron.yaml'],
  ],
  ['with an address from the root', zipOf({ '/small.yaml': LEVEL }), ['pack/unsafe-name /small.yaml']],
  ['with a drive', zipOf({ 'C:\\small.yaml': LEVEL }), ['pack/unsafe-name C?\\small.yaml']],
  [
    'that goes too deep',
    zipOf({ 'x.yaml': LEVEL, 'a/b/c/d/e.yaml': LEVEL }),
    ['pack/unsafe-name a/b/c/d/e.yaml'],
  ],
  [
    'with a name that turns the text around',
    zipOf({ 'a\u202elmay.exe': LEVEL }),
    ['pack/unsafe-name a?lmay.exe'],
  ],
  ['with a link', zipOf({ 'small.yaml': LEVEL, 'x.yaml': '/etc/passwd' }, 'x.yaml'), ['pack/link x.yaml']],
  [
    'with the same file twice',
    zipOf({ 'small.yaml': LEVEL, 'Small.yaml': LEVEL }),
    ['pack/twice Small.yaml'],
  ],
  [
    'with a script',
    zipOf({ 'small.yaml': LEVEL, 'pictures/x.svg': '<svg onload="alert(1)"/>', 'run.js': 'x' }),
    ['pack/foreign-file pictures/x.svg', 'pack/foreign-file run.js'],
  ],
  [
    'with markup called a picture',
    zipOf({ 'small.yaml': LEVEL, 'pictures/x.png': '<svg/>' }),
    ['pack/no-picture pictures/x.png'],
  ],
  [
    'with a picture that would fill the memory',
    zipOf({ 'small.yaml': LEVEL, 'pictures/x.png': png(50_000) }),
    ['pack/picture-too-large pictures/x.png'],
  ],
  [
    'that would unpack to very much',
    zipOf({ 'small.yaml': LEVEL, 'README.txt': zeros }),
    ['pack/bomb pack.zip'],
  ],
  [
    'with a file that is too big',
    zipOf({ 'small.yaml': `${LEVEL}${'#'.repeat(600_000)}` }),
    ['pack/file-too-big small.yaml'],
  ],
  [
    'whose sizes are a lie',
    forged(zipOf({ 'x.yaml': zeros }), 'entry', SIZE, 40, 4),
    ['pack/damaged x.yaml'],
  ],
  ['that was locked', forged(one, 'entry', 8, 1, 2), ['pack/locked small.yaml']],
  ['of 65,535 files', forged(one, 'end', 10, 65_535, 2), ['pack/too-many pack.zip']],
  ['that breaks off', one.slice(0, one.length - 30), ['pack/no-zip pack.zip']],
  ['whose directory is cut', forged(one, 'entry', NAME_LENGTH, 60_000, 2), ['pack/damaged pack.zip']],
  ['in another encoding', zipOf({ 'x.yaml': new Uint8Array([0xe9, 0x80, 0xff]) }), ['pack/no-text x.yaml']],
  ['of five megabytes', new Uint8Array(5 * 1024 * 1024), ['pack/too-big pack.zip']],
];
