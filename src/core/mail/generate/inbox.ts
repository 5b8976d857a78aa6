import type { Level } from '../../level/level.ts';
import type { Template } from '../../level/template.ts';
import type { Act } from '../../level/world.ts';
import { drawParcels, type ParcelRule } from '../../parcel/draw-parcels.ts';
import type { PlannedParcel } from '../../parcel/planned-parcel.ts';
import { openStream } from '../../random/stream.ts';
import type { DayLine, Inbox, SiteEntry } from '../inbox.ts';
import { entryOfLetter, type Letter } from '../letter.ts';
import type { Vars } from '../wording/vars.ts';
import { type BalanceRule, brokenBalance, drawProfiles, maxActs } from './compose.ts';
import { planOf } from './even-out.ts';
import { hardness, orderLetters } from './order.ts';
import { callerVars, drawCalls } from './plan-calls.ts';
import type { Profile } from './profile.ts';
import { eventVars } from './world-vars.ts';
import { type Desk, draftLetter, finishLetter } from './write-letter.ts';

/** Draws tried before a level is given up as unbalanced; shipped levels need some ten on average. */
export const MAX_DRAWS = 2000;

const MORNING = 8 * 60;
const EVENING = 17 * 60 + 30;

export type InboxFailure = { readonly code: 'unbalanced'; readonly rule: BalanceRule | ParcelRule };

/**
 * The letters of one shift. The same level and seed (whole, 0…2³²−1) give the same letters, papers and site
 * in every language and on every machine. Throws if the level cannot be balanced, which `check` finds before.
 */
export function generateInbox(level: Level, seed: number): Inbox {
  const inbox = tryInbox(level, seed);
  if ('code' in inbox) throw new Error(`level ${level.id} cannot be balanced: ${inbox.rule}`);
  return inbox;
}

/** The same as `generateInbox`; where no draw is fair, the rule that most of `MAX_DRAWS` broke. */
export function tryInbox(level: Level, seed: number): Inbox | InboxFailure {
  const persona = openStream(seed, 'persona').pick(level.personas);
  const company = level.companies.find((one) => one.id === persona.company);
  if (company === undefined) throw new Error(`unknown company ${persona.company}`);
  const parcels = drawParcels(level, seed, persona, company);
  if (typeof parcels === 'string') return { code: 'unbalanced', rule: parcels };
  const plan = planOf(level, company, persona);
  const stream = openStream(seed, 'draw');
  const broken = new Map<BalanceRule, number>();
  for (let draw = 0; draw < MAX_DRAWS; draw += 1) {
    const drawn = drawProfiles(plan, stream);
    const rule = brokenBalance(drawn);
    if (rule === null) return layOut(drawn, parcels, { level, seed, persona, company });
    broken.set(rule, (broken.get(rule) ?? 0) + 1);
  }
  const [worst] = [...broken].sort((a, b) => b[1] - a[1]);
  return { code: 'unbalanced', rule: worst?.[0] ?? 'evidence' };
}

function layOut(drawn: readonly Profile[], parcels: readonly PlannedParcel[], desk: Desk): Inbox {
  const { level, seed, persona, company } = desk;
  const drafts = drawn.map((profile) => {
    const draft = draftLetter(profile.recipe, desk);
    return { draft, genuine: profile.genuine, hardness: hardness(draft, profile) };
  });
  const pile = orderLetters(drafts, openStream(seed, 'order')).map(({ draft }) => draft);
  const minutes = arrivalMinutes(pile.length, seed);
  const firstUse = new Map<string, number>();
  pile.forEach(({ recipe }, at) => {
    const { act } = recipe.template;
    if (act !== null && !firstUse.has(act.id)) firstUse.set(act.id, minutes[at] ?? EVENING);
  });
  const calls = drawCalls(
    level,
    seed,
    persona,
    new Set(firstUse.keys()),
    maxActs(pile.length) - firstUse.size,
  );
  for (const { at, scenario } of calls) {
    if (scenario.act !== null && !firstUse.has(scenario.act))
      firstUse.set(scenario.act, minutes[at] ?? EVENING);
  }
  const acts = actsOfDay(desk, firstUse);
  const eventOf = (act: string | null, minute: number, name: string): Vars =>
    acts.find((one) => one.id === act)?.vars ??
    eventVars(minute - 7, company, openStream(seed, 'event', name));
  const letters = pile.map((draft, at): Letter => {
    const { template } = draft.recipe;
    const minute = minutes[at] ?? EVENING;
    const event = eventOf(template.act?.id ?? null, minute, template.id);
    return finishLetter(draft, level, at, minute, event);
  });
  return {
    seed,
    persona,
    company,
    letters,
    calls: calls.map(({ at, scenario }) => ({
      at,
      scenario,
      vars: eventOf(scenario.act, minutes[at] ?? EVENING, scenario.id),
      callerVars: callerVars(scenario.caller.claim, level, company),
    })),
    parcels,
    day: acts.map(({ id, minute, text, vars }) => ({ id, minute, text, vars })),
    site: siteOf(
      letters,
      pile.map(({ recipe }) => recipe.template),
      acts,
    ),
  };
}

function arrivalMinutes(count: number, seed: number): readonly number[] {
  const stream = openStream(seed, 'minutes');
  const step = Math.floor((EVENING - MORNING - 60) / count);
  return Array.from({ length: count }, (_, at) => MORNING + 60 + at * step + stream.int(0, step - 2));
}

type DayAct = DayLine & { readonly entry: Act['entry'] };

function actsOfDay(desk: Desk, firstUse: ReadonlyMap<string, number>): readonly DayAct[] {
  const { level, seed, persona, company } = desk;
  const stream = openStream(seed, 'day');
  const theirs = level.acts.filter((act) => persona.acts === null || persona.acts.includes(act.id));
  const used = level.acts.filter((act) => firstUse.has(act.id));
  const wanted = Math.min(maxActs(level.letters.count), Math.max(firstUse.size + 1, 4));
  const spare = theirs.filter((act) => !firstUse.has(act.id));
  const acts = [...used, ...stream.sample(spare, Math.max(0, wanted - used.length))];
  return acts
    .map((act): DayAct => {
      const limit = firstUse.get(act.id) ?? EVENING;
      const event = openStream(seed, 'event', act.id);
      const minute = Math.max(MORNING, limit - event.int(4, 35));
      const vars = eventVars(minute, company, event);
      return { id: act.id, minute, text: act.line, vars, entry: act.entry };
    })
    .sort((a, b) => a.minute - b.minute || (a.id < b.id ? -1 : 1));
}

function siteOf(
  letters: readonly Letter[],
  templates: readonly Template[],
  acts: readonly DayAct[],
): readonly SiteEntry[] {
  const fromActs = acts.flatMap((act): SiteEntry[] =>
    act.entry === null
      ? []
      : [
          {
            id: act.id,
            section: act.entry.section,
            minute: act.minute,
            text: act.entry.text,
            vars: act.vars,
          },
        ],
  );
  const fromLetters = letters.flatMap((letter): SiteEntry[] => {
    const template = templates[letter.index];
    const event = template?.event;
    if (!event || event.entry === null || template.act !== null) return [];
    return [
      {
        id: entryOfLetter(letter.index),
        section: event.section,
        minute: letter.minute,
        text: event.entry,
        vars: letter.vars,
      },
    ];
  });
  return [...fromActs, ...fromLetters].sort((a, b) => a.minute - b.minute || (a.id < b.id ? -1 : 1));
}
