import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { libraryFor, SHIPPED_LEVELS } from '../../src/cli/files.ts';
import { openPack } from '../../src/workshop/open-pack.ts';
import { zipOf } from '../content/support/zips.ts';

const library = libraryFor(SHIPPED_LEVELS);
const shipped = (path: string, id: string, own: string): string =>
  readFileSync(join(SHIPPED_LEVELS, path), 'utf8').replace(`id: ${id}`, `id: ${own}`);

const WEDNESDAY = shipped('wednesday.yaml', 'wednesday', 'our-night');
const SATURDAY = shipped('saturday.yaml', 'saturday', 'our-parcels');
const LETTER = shipped('library/letters/meeting-moved.yaml', 'meeting-moved', 'our-meeting');
const CALL = shipped('library/calls/account-manager.yaml', 'account-manager', 'our-caller');
const PARCEL = shipped('library/parcels/travel-booking.yaml', 'travel-booking', 'our-trip');

test('a pack becomes levels that each carry what came with them', () => {
  const files = {
    'wednesday.yaml': WEDNESDAY,
    'saturday.yaml': SATURDAY,
    'letters/our-meeting.yaml': LETTER,
    'calls/our-caller.yaml': CALL,
    'parcels/our-trip.yaml': PARCEL,
  };
  const { levels, faults } = openPack(zipOf(files), 'pack.zip', 'fr', library);
  expect(faults).toEqual([]);
  expect(levels.map(({ name }) => name)).toEqual(['wednesday', 'saturday']);
  for (const { checked } of levels) {
    expect(checked.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(checked.level).not.toBeNull();
  }
  const own = levels.map(({ text }) => [...text.matchAll(/id: (our-\w+)/g)].map(([, id]) => id));
  expect(own).toEqual([
    ['our-night', 'our-meeting', 'our-caller'],
    ['our-parcels', 'our-trip'],
  ]);
  expect(levels[1]?.checked.level?.parcels.templates.map(({ id }) => id)).toContain('our-trip');
});

test('a fault is told at its place in the pack, in the language of the player', () => {
  const files = {
    'wednesday.yaml': WEDNESDAY,
    'letters/our-meeting.yaml': LETTER.replace('genuine:', 'genuin:'),
  };
  const { levels, faults } = openPack(zipOf(files), 'pack.zip', 'fr', library);
  expect(levels).toEqual([]);
  expect(faults.map(({ file, code }) => [file, code])).toContainEqual([
    'letters/our-meeting.yaml',
    'schema/unknown-key',
  ]);
  expect(faults[0]?.message).toMatch(/[éèà]|n’/);
});

test('a bomb keeps nothing and says why', () => {
  const files = { 'wednesday.yaml': WEDNESDAY, 'README.txt': new Uint8Array(9 * 1024 * 1024) };
  const { levels, faults } = openPack(zipOf(files), 'pack.zip', 'en', library);
  expect(levels).toEqual([]);
  expect(faults.map(({ code }) => code)).toEqual(['pack/bomb']);
});
