import type { Ring } from '../core/level/level.ts';
import { checkCall } from './checks/check-call.ts';
import { toScenario } from './compile/to-scenario.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Library, Sourced } from './library.ts';
import type { RawCall } from './schema/call-schema.ts';
import type { RawLevel } from './schema/level-schema.ts';
import { hintFor } from './yaml/hints.ts';
import type { YamlSource } from './yaml/yaml-source.ts';

export type ChosenCalls = { readonly rings: readonly Ring[]; readonly diagnostics: readonly Diagnostic[] };

/** The calls that a level names, each checked in the level's languages; of "*" those that lack one stay away. */
export function chooseCalls(raw: RawLevel, source: YamlSource, library: Library): ChosenCalls {
  const { languages } = raw;
  const ids = library.calls.map(({ item }) => item.id);
  const diagnostics: Diagnostic[] = [];
  const rings = (raw.calls ?? []).map(({ at, from }, ring): Ring => {
    if (at > raw.letters.count) {
      diagnostics.push(
        source.report('schema/out-of-range', ['calls', ring, 'at'], {
          key: 'at',
          range: `≤ ${raw.letters.count}`,
        }),
      );
    }
    const named = from === '*' ? library.calls.filter((one) => speaks(one, languages)) : pick(from, library);
    if (from !== '*') {
      from.forEach((id, index) => {
        if (!ids.includes(id)) {
          diagnostics.push(
            source.report('ref/unknown-call', ['calls', ring, 'from', index], { id, ...hintFor(id, ids) }),
          );
        }
      });
    }
    diagnostics.push(...named.flatMap((one) => checkCall(one, languages)));
    return { at: at - 1, scenarios: named.map(({ item }) => toScenario(item, languages)) };
  });
  return { rings, diagnostics };
}

function pick(ids: readonly string[], library: Library): readonly Sourced<RawCall>[] {
  return library.calls.filter(({ item }) => ids.includes(item.id));
}

function speaks(call: Sourced<RawCall>, languages: readonly string[]): boolean {
  return checkCall(call, languages).every((one) => one.code !== 'text/missing-language');
}
