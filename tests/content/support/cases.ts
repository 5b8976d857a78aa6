import type { Diagnostic } from '../../../src/content/diagnostic.ts';
import { readLibrary, type SourceFile } from '../../../src/content/library.ts';
import { compilePack } from '../../../src/content/pack/compile-pack.ts';
import { readPack } from '../../../src/content/pack/read-pack.ts';
import { CALL_FAULTS, findingsOfCall, SMALL_CALL } from './calls.ts';
import { findingsOf, GOLDEN, goldenText, TINY_LIBRARY } from './golden.ts';
import { PACK_FAULTS, TAKEN, tiny } from './packs.ts';
import { findingsOfParcel, PARCEL_FAULTS, SMALL_PARCEL } from './parcels.ts';
import { translationCases } from './translations.ts';

/** A small file with one kind of fault, and what check says of it. */
export type Case = { readonly name: string; readonly found: readonly Diagnostic[] };

type Library = ReturnType<typeof readLibrary>;

export const HOMELESS: SourceFile = {
  file: 'library/personas/nobody.yaml',
  text: [
    'id: nobody',
    'first: No',
    'last: Body',
    'gender: n',
    'local: nobody',
    'city: Nowhere',
    'region: Nowhere',
    'country: { en: Nowhere, fr: Nulle part }',
    'timeZone: Europe/Paris',
    'keyboard: azerty',
    'system: None',
    'browser: None',
    'orgId: org-0',
    'userId: user-0',
    'referrer: nowhere.example',
    'company: smal-co',
  ].join('\n'),
};

const SOFTWARE: SourceFile = {
  file: 'library/software/versions.yaml',
  text: [
    'id: versions',
    'systems: [{ id: macos, name: macOS, browsers: [safari] }, { id: linux, name: Linux, browsers: [firefox] }]',
    'browsers: [{ id: safari, name: Safari, version: 26 }, { id: firefox, name: Firefox, version: 145 }]',
  ].join('\n'),
};

/** A library of one faulty file among the tiny one's. */
export function libraryWith(file: SourceFile): Library {
  const extra = readLibrary([file]);
  return {
    ...TINY_LIBRARY,
    personas: [...TINY_LIBRARY.personas, ...extra.personas],
    letters: [...TINY_LIBRARY.letters, ...extra.letters],
    acts: [...TINY_LIBRARY.acts, ...extra.acts],
    diagnostics: [...TINY_LIBRARY.diagnostics, ...extra.diagnostics],
  };
}

/** The tiny library with a software file and one persona of `system` and `browser` alone. */
export function libraryOf(system: string, browser: string): Library {
  const text = HOMELESS.text
    .replace('system: None', `system: ${system}`)
    .replace('browser: None', `browser: ${browser}`)
    .replace('smal-co', 'small-co');
  const extra = readLibrary([SOFTWARE, { file: HOMELESS.file, text }]);
  return { ...TINY_LIBRARY, personas: extra.personas, software: extra.software };
}

/** The tiny library, whose company has a name that can be bought. */
function boughtName(): Library {
  const companies = TINY_LIBRARY.companies.map((one) => ({
    ...one,
    item: { ...one.item, domain: 'small-co.com' },
  }));
  return { ...TINY_LIBRARY, companies };
}

export const faultyCall = (code: string, from: string, to: string): string =>
  code === 'call/best-reveals'
    ? SMALL_CALL.replaceAll('end: parted', 'end: refused')
    : SMALL_CALL.replace(from, to);

function findingsOfPack(zip: Uint8Array): readonly Diagnostic[] {
  const pack = readPack(zip, 'pack.zip');
  if (!pack.ok) return pack.error;
  const compiled = compilePack(pack.value, tiny);
  return compiled.ok ? [] : compiled.error;
}

const WHOLE = goldenText('nothing-wrong');

export const CASES: readonly Case[] = [
  ...GOLDEN.map(({ name, text }) => ({ name, found: findingsOf(text) })),
  ...CALL_FAULTS.map(([code, from, to]) => ({
    name: `a call: ${code}`,
    found: findingsOfCall(faultyCall(code, from, to)),
  })),
  ...PARCEL_FAULTS.map(([code, from, to], at) => ({
    name: `a parcel: ${code} (${at})`,
    found: findingsOfParcel(SMALL_PARCEL.replace(from, to)),
  })),
  { name: 'a persona that works nowhere', found: findingsOf(WHOLE, libraryWith(HOMELESS)) },
  { name: 'a persona of no known system', found: findingsOf(WHOLE, libraryOf('linus', 'safari')) },
  { name: 'a persona whose browser runs elsewhere', found: findingsOf(WHOLE, libraryOf('linux', 'safari')) },
  { name: 'a company whose name can be bought', found: findingsOf(WHOLE, boughtName()) },
  { name: 'a file of 600 kB', found: findingsOf('#'.repeat(600 * 1024)) },
  { name: 'a picture', found: findingsOf('\u0089PNG\r\n\u001a\n\0\0') },
  { name: 'a file that was saved in Latin-1', found: findingsOf(WHOLE.replace('Accordés', 'Accord\ufffds')) },
  ...PACK_FAULTS.map(([name, zip]) => ({ name: `a pack ${name}`, found: findingsOfPack(zip) })),
  { name: 'a pack with a name of the game', found: findingsOfPack(TAKEN) },
  ...translationCases(),
];
