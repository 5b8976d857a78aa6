import type { Import } from './source.ts';

type Rule = {
  /** Layers whose values and types may be used. */
  readonly layers: readonly string[];
  /** Layers of which types alone may be used. */
  readonly types: readonly string[];
  /** Packages, each with its sub-paths; one that ends in `!` without them. */
  readonly libraries: readonly string[];
  /** Folders beside src whose files may be imported. */
  readonly folders: readonly string[];
};

const rule = (part: Partial<Rule>): Rule => ({ layers: [], types: [], libraries: [], folders: [], ...part });

const OUTER = { layers: ['app'], types: ['core'] } as const;

/** The arrows of the architecture. What is not named here is forbidden; `main` alone knows everybody. */
const RULES: Readonly<Record<string, Rule>> = {
  core: rule({ libraries: ['pure-rand', 'tldts', '@stdlib/stats-base-dists-normal-quantile'] }),
  content: rule({
    layers: ['core'],
    libraries: ['zod', 'yaml', 'fflate', 'canonicalize', '@noble/hashes', 'fastest-levenshtein', 'papaparse'],
    folders: ['locales'],
  }),
  app: rule({ layers: ['core'], libraries: ['zod/mini', '@preact/signals-core', 'ts-fsrs'] }),
  stage: rule({ ...OUTER, libraries: ['phaser'], folders: ['assets'] }),
  panes: rule({
    ...OUTER,
    libraries: [
      'preact',
      '@preact/signals',
      'bowser',
      'uqr',
      '@phosphor-icons/core',
      '@codemirror',
      '@lezer',
    ],
    folders: ['assets'],
  }),
  i18n: rule({ ...OUTER, libraries: ['i18next'], folders: ['locales'] }),
  sound: rule({ ...OUTER, libraries: ['howler'], folders: ['assets'] }),
  storage: rule({ ...OUTER, libraries: ['localforage'] }),
  cli: rule({ layers: ['content', 'core', 'i18n'], libraries: ['commander', 'node:'], folders: ['levels'] }),
  // The workshop's workers: what reads and plays levels there stands behind app's port, so that no pane knows YAML.
  workshop: rule({ layers: ['content', 'core', 'app'], libraries: ['virtual:'] }),
  dev: rule({ layers: ['app', 'core', 'panes'], libraries: ['preact', '@preact/signals'] }),
};

/** `src/core/x/y.ts` is in `core`, `src/main.tsx` in `main`; other files directly in src are in no layer. */
const layerOf = (file: string): string | null => {
  const [src, first, ...rest] = file.split('/');
  if (src !== 'src' || first === undefined) return null;
  if (rest.length > 0) return first;
  return first === 'main.tsx' || /\.(css|d\.ts)$/.test(first) ? 'main' : null;
};

const fits = (written: string, library: string): boolean =>
  written === library || written.startsWith(library.endsWith(':') ? library : `${library}/`);

const reason = (rules: Rule, from: string, { written, file, typeOnly }: Import): string | null => {
  if (file === null) return rules.libraries.some((name) => fits(written, name)) ? null : `package ${written}`;
  const layer = layerOf(file);
  if (layer === from) return null;
  if (layer === null)
    return rules.folders.some((name) => file.startsWith(`${name}/`)) ? null : `file ${file}`;
  if (rules.layers.includes(layer) || (typeOnly && rules.types.includes(layer))) return null;
  return rules.types.includes(layer) ? `a value of ${layer} (types only)` : `layer ${layer}`;
};

/** What a file imports against the arrows, one line each. */
export const crossings = (file: string, imports: readonly Import[]): readonly string[] => {
  const layer = layerOf(file);
  if (layer === 'main') return [];
  const rules = layer === null ? undefined : RULES[layer];
  if (!rules || layer === null) return [`${file} belongs to no layer`];
  return imports.flatMap((each) => {
    const why = reason(rules, layer, each);
    return why === null ? [] : [`${file} (${layer}) may not import ${why}: ${each.written}`];
  });
};
