import type { Level } from '../../level/level.ts';
import type { CallClaim, Scenario } from '../../level/scenario.ts';
import type { Company, Persona } from '../../level/world.ts';
import { openStream } from '../../random/stream.ts';
import type { Vars } from '../wording/vars.ts';

/** Who is on the telephone, and when: drawn apart, so that calls change no letter. */
export type DrawnCall = { readonly at: number; readonly scenario: Scenario };

/**
 * Draws the calls of a shift. A caller whose act is not in Your day yet is drawn only while `free` lines are
 * left in it and the act fits the reader. Nobody rings twice; a ring with nobody left stays silent.
 */
export function drawCalls(
  level: Level,
  seed: number,
  persona: Persona,
  used: ReadonlySet<string>,
  free: number,
): readonly DrawnCall[] {
  const acts = new Set(used);
  const drawn: DrawnCall[] = [];
  let left = free;
  const canHave = (act: string): boolean =>
    left > 0 && level.acts.some((one) => one.id === act) && (persona.acts?.includes(act) ?? true);
  level.calls.forEach(({ at, scenarios }, ring) => {
    const fits = scenarios.filter(
      ({ id, act, companies }) =>
        (companies === null || companies.includes(persona.company)) &&
        !drawn.some((one) => one.scenario.id === id) &&
        (act === null || acts.has(act) || canHave(act)),
    );
    if (fits.length === 0) return;
    const scenario = openStream(seed, 'call', ring).pick(fits);
    if (scenario.act !== null && !acts.has(scenario.act)) {
      acts.add(scenario.act);
      left -= 1;
    }
    drawn.push({ at, scenario });
  });
  return drawn;
}

/** What placeholders about a caller stand for: what the directory has for the place that is claimed. */
export function callerVars(claim: CallClaim, level: Level, company: Company): Vars {
  if (claim.kind === 'person') {
    const person = company.people.find((one) => one.role === claim.person);
    return person === undefined
      ? {}
      : { sender: `${person.first} ${person.last}`, supplier: company.name, senderPhone: person.phone };
  }
  if (claim.kind === 'supplier') {
    const supplier = company.suppliers.find((one) => one.id === claim.supplier);
    return supplier === undefined
      ? {}
      : { sender: supplier.contact, supplier: supplier.name, senderPhone: supplier.phone };
  }
  return { supplier: level.brand.name };
}
