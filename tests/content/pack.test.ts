import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryFor } from '../../src/cli/files.ts';
import { compilePack } from '../../src/content/pack/compile-pack.ts';
import { type Pack, readPack } from '../../src/content/pack/read-pack.ts';
import { ROOT } from '../repo/support/source.ts';
import { forged, png, zipOf } from './support/zips.ts';

const fixture = (path: string): string => readFileSync(join(ROOT, 'tests/fixtures', path), 'utf8');
const LEVEL = fixture('small.yaml');
const LETTER = readFileSync(join(ROOT, 'levels/library/letters/meeting-moved.yaml'), 'utf8').replace(
  'id: meeting-moved',
  'id: our-meeting',
);
const tiny = libraryFor(join(ROOT, 'tests/fixtures'));

const opened = (zip: Uint8Array): Pack => {
  const pack = readPack(zip, 'pack.zip');
  if (!pack.ok) throw new Error(JSON.stringify(pack.error));
  return pack.value;
};
const codesOf = (zip: Uint8Array): readonly string[] => {
  const pack = readPack(zip, 'pack.zip');
  return pack.ok ? [] : pack.error.map(({ code, file }) => `${code} ${file}`);
};

describe('a pack', () => {
  it('gives its levels, what they draw from and its pictures, out of a folder that was zipped whole', () => {
    const { levels, library, pictures } = opened(
      zipOf({
        'Our week/small.yaml': LEVEL,
        'Our week/letters/our-meeting.yaml': LETTER,
        'Our week/pictures/door.png': png(),
        'Our week/README.txt': 'for people',
        '__MACOSX/Our week/._small.yaml': 'rubbish',
      }),
    );
    expect(levels.map(({ file }) => file)).toEqual(['small.yaml']);
    expect(library).toEqual([{ file: 'letters/our-meeting.yaml', text: LETTER }]);
    expect(pictures.map(({ name, kind, width }) => [name, kind, width])).toEqual([
      ['pictures/door.png', 'image/png', 1],
    ]);
  });

  it('compiles against the library and what it adds, and never takes an id of the game', () => {
    const good = compilePack(opened(zipOf({ 'small.yaml': LEVEL })), tiny);
    expect(good.ok && good.value.map(({ level }) => level.id)).toEqual(['small']);
    const known = tiny.letters[0]?.item.id ?? '';
    const thief = LETTER.replace('id: our-meeting', `id: ${known}`);
    const taken = compilePack(opened(zipOf({ 'small.yaml': LEVEL, 'letters/x.yaml': thief })), tiny);
    expect(taken.ok ? [] : taken.error.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['pack/taken-id', 'letters/x.yaml', 2],
    ]);
  });

  const zeros = new Uint8Array(9 * 1024 * 1024);
  const one = zipOf({ 'small.yaml': LEVEL });
  const NAME_LENGTH = 28;
  const SIZE = 24;
  it.each([
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
  ])('%s is refused with its reason', (_what, zip, codes) => {
    expect(codesOf(zip)).toEqual(codes);
  });

  it('of 100,000 entries is refused without a look at them', () => {
    const many = zipOf(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`${at}.yaml`, ''])));
    expect(codesOf(many)).toEqual([expect.stringMatching(/^pack\/(?:too-big|too-many|damaged) pack\.zip$/)]);
  });

  it('cut at any byte or changed in any byte of its directory answers, and never throws', () => {
    const zip = zipOf({ 'small.yaml': LEVEL, 'pictures/a.png': png() });
    const directory = zip.length - 200;
    for (let at = 0; at < zip.length; at += 37) expect(readPack(zip.slice(0, at), 'x').ok).toBe(false);
    for (let at = directory; at < zip.length; at += 1) {
      for (const value of [0, 1, 0x7f, 0xff]) {
        const changed = zip.slice();
        changed[at] = value;
        expect(typeof readPack(changed, 'x').ok).toBe('boolean');
      }
    }
  });
});
