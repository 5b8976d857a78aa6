import { fail, ok, type Result } from '../../core/result.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { isError } from '../diagnostic.ts';
import { type Library, readLibrary } from '../library.ts';
import { type ParsedLevel, parseLevel } from '../parse-level.ts';
import type { Pack } from './read-pack.ts';

const KINDS = ['letters', 'calls', 'parcels'] as const;

/** The levels of a pack, read against the game's library and what the pack adds to it. Ids of the game's stay its own. */
export function compilePack(
  pack: Pack,
  library: Library,
): Result<readonly ParsedLevel[], readonly Diagnostic[]> {
  const added = readLibrary(pack.library);
  const faults = [...added.diagnostics, ...KINDS.flatMap((kind) => taken(added[kind], library[kind]))];
  if (faults.some(isError)) return fail(faults);
  const both: Library = {
    ...library,
    letters: [...library.letters, ...added.letters],
    calls: [...library.calls, ...added.calls],
    parcels: [...library.parcels, ...added.parcels],
  };
  const parsed = pack.levels.map(({ file, text }) => parseLevel(text, file, both));
  const wrong = parsed.flatMap((one) => (one.ok ? [] : one.error));
  return wrong.length > 0 ? fail(wrong) : ok(parsed.flatMap((one) => (one.ok ? [one.value] : [])));
}

type Item = Library['letters' | 'calls' | 'parcels'][number];

function taken(added: readonly Item[], shipped: readonly Item[]): readonly Diagnostic[] {
  const ids = new Set(shipped.map(({ item }) => item.id));
  return added.flatMap(({ item, source, path }) =>
    ids.has(item.id) ? [source.report('pack/taken-id', [...path, 'id'], { id: item.id })] : [],
  );
}
