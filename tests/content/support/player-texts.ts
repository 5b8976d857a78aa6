import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../repo/support/source.ts';

export type PlayerText = { readonly where: string; readonly text: string };

type Path = readonly string[];

/** What a fake letter and a hostile caller say: that they say false things is what makes them fake. */
const FALSE_WORDS: readonly RegExp[] = [
  /^(subjects|attachments)\./,
  /^from\.name\b/,
  /^body\.\d+\.(say|aware|link)\./,
  /^lines\.\d+\.(says|aware)\./,
  /^caller\.(name|role)\b/,
  /^voicemail\./,
];

let read: readonly PlayerText[] | null = null;

/** Every text in locales/ and levels/ that a player can read as true, whatever file it stands in. */
export function playerTexts(): readonly PlayerText[] {
  read ??= readTexts();
  return read;
}

function readTexts(): readonly PlayerText[] {
  return ['locales', 'levels']
    .flatMap((folder) => filesUnder(join(ROOT, folder)))
    .flatMap((file) => textsIn(relative(ROOT, file), parse(readFileSync(file, 'utf8'))));
}

/** The texts of one parsed file; YAML reads JSON as well. */
export function textsIn(file: string, data: unknown): readonly PlayerText[] {
  const texts: PlayerText[] = [];
  const walk = (value: unknown, path: Path, within: Path, lies: boolean): void => {
    if (typeof value === 'string') {
      const exempt = lies && FALSE_WORDS.some((words) => words.test(within.join('.')));
      if (!exempt) texts.push({ where: `${file} ${path.join('.')}`, text: value });
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const says = Reflect.get(value, 'genuine');
    const judged = typeof says === 'boolean';
    for (const [key, child] of Object.entries(value)) {
      walk(child, [...path, key], judged ? [key] : [...within, key], judged ? !says : lies);
    }
  };
  walk(data, [], [], false);
  return texts;
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesUnder(path) : [path]))
    .filter((path) => /\.(ya?ml|json)$/.test(path))
    .sort();
}
