import { expect, test } from 'vitest';
import { textOf } from './support/source.ts';

type Locked = {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly license?: string;
};

type Manifest = Readonly<
  Record<'dependencies' | 'devDependencies' | 'scripts', Readonly<Record<string, string>>>
>;

const { packages } = JSON.parse(textOf('package-lock.json')) as {
  packages: Readonly<Record<string, Locked>>;
};
const manifest = JSON.parse(textOf('package.json')) as Manifest;
const locked = Object.entries(packages).filter(([path]) => path !== '');

const NPM = 'https://registry.npmjs.org/';
const TARGETS = ['win32-x64', 'darwin-arm64', 'darwin-x64', 'linux-x64', 'linux-arm64'] as const;
const OTHER_NAMES: Readonly<Record<string, string>> = { 'win32-x64': 'windows-x64' };

/** A native package names one optional package for each system. */
const nativePackages = locked.filter(([, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).some((name) => /(linux|darwin|win32)-(x64|arm64)/.test(name)),
);

const isFor = (name: string, target: string): boolean =>
  [target, OTHER_NAMES[target] ?? target].some((part) => new RegExp(`[-/]${part}(-|$)`).test(name));

test('there are native packages to look at', () => {
  expect(nativePackages.length).toBeGreaterThan(0);
});

test.each(nativePackages)('%s is locked for every system that people play and build on', (_path, entry) => {
  const names = Object.keys(entry.optionalDependencies ?? {});
  const missing = TARGETS.filter(
    (target) => !names.some((name) => isFor(name, target) && packages[`node_modules/${name}`] !== undefined),
  );
  expect(missing).toEqual([]);
});

test('no package runs a script when it is installed, but the optional fsevents', () => {
  const scripted = locked.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path);
  expect(scripted.filter((path) => !/(^|\/)fsevents$/.test(path))).toEqual([]);
  for (const path of scripted) expect(packages[path]?.optional, path).toBe(true);
});

test('every package comes from npm, bound to its digest', () => {
  // npm may leave the address out: then it is the registry's own.
  const elsewhere = locked.filter(([, { resolved = NPM }]) => !resolved.startsWith(NPM));
  expect(elsewhere.map(([path]) => path)).toEqual([]);
  const unbound = locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(unbound.map(([path]) => path)).toEqual([]);
});

test('every package has a licence that lets anyone use, change and share it', () => {
  const free =
    /^(MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|OFL-1\.1|CC0-1\.0|BlueOak-1\.0\.0|BSL-1\.0|MPL-2\.0|Python-2\.0)$/;
  const parts = (licence = '') => licence.replace(/[()]/g, '').split(/ AND | OR /);
  const odd = locked.filter(([, { license }]) => !parts(license).every((part) => free.test(part)));
  expect(odd.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('every version in package.json is exact', () => {
  const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
});

test('no script of ours runs by itself before or after another', () => {
  const hooks = /^(pre|post)(install|start|test|build|dev|pack|publish)$|^(install|prepare)$/;
  expect(Object.keys(manifest.scripts).filter((name) => hooks.test(name))).toEqual([]);
});
