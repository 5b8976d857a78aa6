import { readdirSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';

export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

type Node = string | { readonly [key: string]: Node };

const FOLDER = new URL('../../../locales/', import.meta.url);

/** Files whose keys stand under a name of their own in the bundles (src/i18n/bundle-*.ts); those in a folder all do. */
const NAMED: readonly string[] = ['clues', 'sound'];

/** Every text of a language by its whole key. */
export function textsOf(language: Language): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const file of readdirSync(new URL(`${language}/`, FOLDER), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.json')) continue;
    const path = file.replace(/\.json$/, '').split(sep);
    const tree = JSON.parse(readFileSync(new URL(`${language}/${file}`, FOLDER), 'utf8')) as Node;
    collect(tree, path.length > 1 || NAMED.includes(path[0] ?? '') ? path : [], texts);
  }
  return texts;
}

function collect(node: Node, path: readonly string[], into: Map<string, string>): void {
  if (typeof node === 'string') into.set(path.join('.'), node);
  else for (const [key, child] of Object.entries(node)) collect(child, [...path, key], into);
}

export function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}
