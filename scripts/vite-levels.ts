import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { levelFiles, libraryFor, readSource, yamlFiles } from '../src/cli/files.ts';
import type { Diagnostic } from '../src/content/diagnostic.ts';
import { isError } from '../src/content/diagnostic.ts';
import type { KnownFiles, SourceFile } from '../src/content/library.ts';
import { describe } from '../src/content/messages/describe.ts';
import { parseLevel } from '../src/content/parse-level.ts';
import { jsonSchemaOf } from '../src/content/schema/json-schema.ts';
import { openYaml } from '../src/content/yaml/yaml-source.ts';
import type { Level } from '../src/core/level/level.ts';
import { summaryOf } from '../src/core/level/summary.ts';

const INDEX = 'virtual:levels';
const ONE = 'virtual:level/';
const SHARED = 'virtual:levels/library';
/** YAML texts for the workshop: the library's files, and the shipped levels. */
const TEXTS = 'virtual:level-texts';

type Compiled = {
  readonly levels: readonly Level[];
  /** Letters and calls of all levels as JSON, each once: most levels draw from the same library. */
  readonly parts: readonly string[];
  readonly faults: readonly Diagnostic[];
};

/** Compiles a folder of levels (`levels/` of the project) into modules: an index for all, and one lazy module a level. */
export function levels(from?: string): Plugin {
  let root = process.cwd();
  let compiled: Compiled | null = null;
  const folder = (): string => from ?? join(root, 'levels');
  const compile = (): Compiled => {
    compiled ??= compileFolder(folder());
    return compiled;
  };
  return {
    name: 'triage:levels',
    configResolved(config) {
      root = config.root;
    },
    resolveId(id) {
      return id === INDEX || id === SHARED || id === TEXTS || id.startsWith(ONE) ? `\0${id}` : null;
    },
    load: {
      filter: { id: /^\0virtual:level/ },
      handler(id) {
        if (id === `\0${TEXTS}`) {
          for (const file of yamlFiles(folder())) this.addWatchFile(file);
          return textsModule(folder());
        }
        const { levels: all, parts, faults } = compile();
        if (faults.length > 0 && this.environment.mode === 'build') this.error(wording(faults));
        if (id === `\0${INDEX}`) {
          for (const file of yamlFiles(folder())) this.addWatchFile(file);
          return indexModule(all);
        }
        if (id === `\0${SHARED}`) return `export const parts = [\n${parts.join(',\n')}\n];\n`;
        const level = all.find((one) => id === `\0${ONE}${one.id}`);
        return level === undefined ? this.error(`no level ${id}`) : levelModule(level, parts);
      },
    },
    /** Beside the game, for the editors of those who write levels without its source. */
    generateBundle() {
      if (this.environment.name !== 'client') return;
      const source = JSON.stringify(jsonSchemaOf('level'));
      this.emitFile({ type: 'asset', fileName: 'level.schema.json', source });
    },
    // The page takes changed levels by itself; Vite's own way would reload it.
    hotUpdate({ file }) {
      return file.startsWith(folder()) ? [] : undefined;
    },
    configureServer(server) {
      server.watcher.add(folder());
      const changed = (path: string): void => {
        if (!path.startsWith(folder())) return;
        const before = compiled;
        compiled = null;
        const after = compile();
        if (after.faults.length > 0) {
          compiled = before;
          overlay(server, after.faults);
        } else announce(server, after.levels, before?.levels ?? []);
      };
      for (const event of ['change', 'add', 'unlink'] as const) server.watcher.on(event, changed);
      server.ws.on('connection', () => {
        const { faults } = compile();
        if (faults.length > 0) overlay(server, faults);
      });
    },
  };
}

/** Files of the library as they were read last: a save changes one of them. */
const READ: KnownFiles = new Map();

/** Levels as they were compiled last, by file: a save changes one of them. */
const COMPILED = new Map<string, { readonly key: string; readonly parsed: ReturnType<typeof parseLevel> }>();

function compileFolder(folder: string): Compiled {
  const library = libraryFor(folder, READ);
  const drawnFrom = createHash('sha256');
  const inLibrary = join(folder, 'library');
  for (const file of existsSync(inLibrary) ? yamlFiles(inLibrary) : [])
    drawnFrom.update(readFileSync(file)).update('\0');
  const libraryKey = drawnFrom.digest('hex');
  const faults: Diagnostic[] = library.diagnostics.filter(isError);
  const levels: Level[] = [];
  for (const { file, text } of levelFiles(folder).map(readSource)) {
    const key = libraryKey + text;
    const known = COMPILED.get(file);
    const parsed = known?.key === key ? known.parsed : parseLevel(text, file, library);
    COMPILED.set(file, { key, parsed });
    if (parsed.ok) levels.push(parsed.value.level);
    else faults.push(...parsed.error.filter(isError));
  }
  levels.sort((a, b) => a.order - b.order);
  return { levels, parts: partsOf(levels), faults };
}

function indexModule(levels: readonly Level[]): string {
  const summaries = levels.map(summaryOf);
  const loaders = levels.map(({ id }) => `  ${JSON.stringify(id)}: () => import('${ONE}${id}'),`);
  return `export const summaries = ${JSON.stringify(summaries)};\nexport const loaders = {\n${loaders.join('\n')}\n};\n`;
}

/**
 * Files by their names under `levels/`: a diagnostic names them so on every machine. What the library's files hold
 * goes with them: a worker that had to parse them all would let a trainer wait.
 */
function textsModule(folder: string): string {
  const library = join(folder, 'library');
  const read = (path: string): SourceFile => ({
    file: relative(folder, path).replaceAll('\\', '/'),
    text: readFileSync(path, 'utf8'),
  });
  const opened = (source: SourceFile): SourceFile => {
    const yaml = openYaml(source.text, source.file);
    return yaml.ok && yaml.value.warnings.length === 0 ? { ...source, data: yaml.value.data } : source;
  };
  const files = existsSync(library) ? yamlFiles(library).map((path) => opened(read(path))) : [];
  const levels = levelFiles(folder).map(read);
  return `export const libraryFiles = ${JSON.stringify(files)};\nexport const levelTexts = ${JSON.stringify(levels)};\n`;
}

function partsOf(levels: readonly Level[]): readonly string[] {
  const parts = levels.flatMap(({ letters, calls }) => [
    ...letters.templates,
    ...calls.flatMap((ring) => ring.scenarios),
  ]);
  return [...new Set(parts.map((part) => JSON.stringify(part)))];
}

/** A level whose letters and calls are places in the shared list, put back when the module is loaded. */
function levelModule(level: Level, shared: readonly string[]): string {
  const places = new Map(shared.map((part, at) => [part, at]));
  const placesOf = (parts: readonly unknown[]): readonly (number | undefined)[] =>
    parts.map((part) => places.get(JSON.stringify(part)));
  const calls = level.calls.map(({ at, scenarios }) => ({ at, scenarios: placesOf(scenarios) }));
  const letters = { ...level.letters, templates: placesOf(level.letters.templates) };
  return [
    `import { parts } from '${SHARED}';`,
    `const level = ${JSON.stringify({ ...level, letters, calls })};`,
    'level.letters.templates = level.letters.templates.map((at) => parts[at]);',
    'for (const ring of level.calls) ring.scenarios = ring.scenarios.map((at) => parts[at]);',
    'export { level };',
  ].join('\n');
}

const SHOWN = 10;

function wording(faults: readonly Diagnostic[]): string {
  const lines = faults.slice(0, SHOWN).map((fault) => {
    const { message, suggestion } = describe(fault, 'en');
    return `${fault.file}:${fault.line}:${fault.column} ${fault.code}\n  ${message}\n  → ${suggestion}`;
  });
  const more =
    faults.length > SHOWN ? [`… and ${faults.length - SHOWN} more: npm run triage -- check levels`] : [];
  return `A level is broken.\n\n${[...lines, ...more].join('\n\n')}`;
}

function overlay(server: ViteDevServer, faults: readonly Diagnostic[]): void {
  const [first] = faults;
  server.ws.send({
    type: 'error',
    err: {
      message: wording(faults),
      stack: '',
      plugin: 'triage:levels',
      ...(first === undefined ? {} : { loc: { file: first.file, line: first.line, column: first.column } }),
    },
  });
}

/** Tells running pages that levels changed; they keep their session and take the new texts. */
function announce(server: ViteDevServer, levels: readonly Level[], before: readonly Level[]): void {
  const changed = levels.filter(({ digest }) => !before.some((one) => one.digest === digest));
  const graph = server.environments.client.moduleGraph;
  for (const id of [
    `\0${INDEX}`,
    `\0${SHARED}`,
    `\0${TEXTS}`,
    ...levels.map((level) => `\0${ONE}${level.id}`),
  ]) {
    const module = graph.getModuleById(id);
    if (module !== undefined) graph.invalidateModule(module);
  }
  server.ws.send({ type: 'custom', event: 'triage:levels', data: { levels: changed } });
}
