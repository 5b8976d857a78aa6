import { levelFiles, libraryFor, readSource, SHIPPED_LEVELS, yamlFiles } from '../../src/cli/files.ts';
import { newLevel } from '../../src/content/new-level.ts';
import { parseLevel } from '../../src/content/parse-level.ts';
import { openYaml } from '../../src/content/yaml/yaml-source.ts';

/** What the measure of the checks runs: the same code as `triage check`. */
export const content = {
  levelFiles,
  libraryFor,
  readSource,
  yamlFiles,
  newLevel,
  parseLevel,
  openYaml,
  shipped: SHIPPED_LEVELS,
};
