import type { Ring } from '../core/level/level.ts';
import type { Scenario } from '../core/level/scenario.ts';
import { checkCall } from './checks/check-call.ts';
import { toScenario } from './compile/to-scenario.ts';
import { type Diagnostic, isError } from './diagnostic.ts';
import { duplicates, type Library, type Sourced } from './library.ts';
import { remember } from './remember.ts';
import type { RawCall } from './schema/call-schema.ts';
import type { RawLevel } from './schema/level-schema.ts';
import { hintFor } from './yaml/hints.ts';
import type { YamlSource } from './yaml/yaml-source.ts';

export type ChosenCalls = { readonly rings: readonly Ring[]; readonly diagnostics: readonly Diagnostic[] };

/** The calls that a level names, each checked in the level's languages; of "*" those that lack one stay away. */
export function chooseCalls(raw: RawLevel, source: YamlSource, library: Library): ChosenCalls {
  const { languages } = raw;
  const own = (raw.ownCalls ?? []).map(
    (item, at): Sourced<RawCall> => ({ item, source, path: ['ownCalls', at] }),
  );
  const all = [...library.calls, ...own];
  const ids = all.map(({ item }) => item.id);
  // One's own are checked even where no ring names them.
  const diagnostics: Diagnostic[] = [...duplicates(all), ...own.flatMap((one) => checked(one, languages))];
  const rings = (raw.calls ?? []).map(({ at, from }, ring): Ring => {
    if (at > raw.letters.count) {
      diagnostics.push(
        source.report('schema/out-of-range', ['calls', ring, 'at'], {
          key: 'at',
          range: `≤ ${raw.letters.count}`,
        }),
      );
    }
    const named = from === '*' ? all.filter((one) => speaks(one, languages)) : pick(from, all);
    if (from !== '*') {
      from.forEach((id, index) => {
        if (!ids.includes(id)) {
          diagnostics.push(
            source.report('ref/unknown-call', ['calls', ring, 'from', index], { id, ...hintFor(id, ids) }),
          );
        }
      });
    }
    const ofLibrary = named.filter(({ path }) => path.length === 0);
    diagnostics.push(...ofLibrary.flatMap((one) => checked(one, languages)));
    const sound = named.filter((one) => !checked(one, languages).some(isError));
    return { at: at - 1, scenarios: sound.map(({ item }) => compiled(item, languages)) };
  });
  return { rings, diagnostics };
}

function pick(ids: readonly string[], calls: readonly Sourced<RawCall>[]): readonly Sourced<RawCall>[] {
  return calls.filter(({ item }) => ids.includes(item.id));
}

function speaks(call: Sourced<RawCall>, languages: readonly string[]): boolean {
  return checked(call, languages).every((one) => one.code !== 'text/missing-language');
}

const faultsOf = remember<RawCall, readonly Diagnostic[]>();
const scenarioOf = remember<RawCall, Scenario>();

/** Walking every path of a call takes its time: once for each set of languages. */
function checked(call: Sourced<RawCall>, languages: readonly string[]): readonly Diagnostic[] {
  return faultsOf(call.item, languages.join(), () => checkCall(call, languages));
}

function compiled(call: RawCall, languages: readonly string[]): Scenario {
  return scenarioOf(call, languages.join(), () => toScenario(call, languages));
}
