import { describe, expect, it } from 'vitest';
import { compilePack } from '../../src/content/pack/compile-pack.ts';
import { type Pack, readPack } from '../../src/content/pack/read-pack.ts';
import { LETTER, LEVEL, PACK_FAULTS, TAKEN, tiny } from './support/packs.ts';
import { png, repeated, zipOf } from './support/zips.ts';

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
    const taken = compilePack(opened(TAKEN), tiny);
    expect(taken.ok ? [] : taken.error.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['pack/taken-id', 'letters/x.yaml', 3],
    ]);
  });

  it.each(PACK_FAULTS)('%s is refused with its reason', (_what, zip, codes) => {
    expect(codesOf(zip)).toEqual(codes);
  });

  it('of 100,000 entries is refused without a look at them', () => {
    const many = repeated(zipOf({ 'a.yaml': '' }), 100_000);
    expect(codesOf(many)).toEqual([expect.stringMatching(/^pack\/too-(?:big|many) pack\.zip$/)]);
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
