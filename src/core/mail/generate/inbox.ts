import type { Level } from '../../level/level.ts';
import type { Template } from '../../level/template.ts';
import type { Act } from '../../level/world.ts';
import { openStream } from '../../random/stream.ts';
import type { DayLine, Inbox, SiteEntry } from '../inbox.ts';
import type { Letter } from '../letter.ts';
import type { Vars } from '../wording/vars.ts';
import { type BalanceRule, brokenBalance, drawTemplates, MAX_ACTS } from './compose.ts';
import { orderLetters } from './order.ts';
import { eventVars, worldVars } from './world-vars.ts';
import { type Desk, writeLetter } from './write-letter.ts';

/** Draws tried before a level is given up as unbalanced; shipped levels need fewer than ten. */
export const MAX_DRAWS = 400;

const MORNING = 8 * 60;
const EVENING = 17 * 60 + 30;

export type InboxFailure = { readonly code: 'unbalanced'; readonly rule: BalanceRule };

/**
 * The letters of one shift. The same level and seed (whole, 0…2³²−1) give the same letters, papers and site
 * in every language and on every machine. Throws if the level cannot be balanced, which `check` finds before.
 */
export function generateInbox(level: Level, seed: number): Inbox {
  const inbox = tryInbox(level, seed);
  if ('code' in inbox) throw new Error(`level ${level.id} cannot be balanced: ${inbox.rule}`);
  return inbox;
}

/** The same as `generateInbox`; where no draw is fair, the rule that the last of `MAX_DRAWS` broke. */
export function tryInbox(level: Level, seed: number): Inbox | InboxFailure {
  const persona = openStream(seed, 'persona').pick(level.personas);
  const company = level.companies.find((one) => one.id === persona.company);
  if (company === undefined) throw new Error(`unknown company ${persona.company}`);
  const desk: Desk = { level, seed, persona, company };
  const sketches = new Map<string, Letter>();
  const sketch = (template: Template): Letter => {
    const drawn = sketches.get(template.id) ?? writeLetter(template, desk, 0, {});
    sketches.set(template.id, drawn);
    return drawn;
  };
  let rule: BalanceRule = 'evidence';
  for (let draw = 0; draw < MAX_DRAWS; draw += 1) {
    const templates = drawTemplates(level, openStream(seed, 'draw', draw));
    const letters = templates.map(sketch);
    const broken = brokenBalance(letters, templates, level);
    if (broken === null) return layOut(templates, letters, desk);
    rule = broken;
  }
  return { code: 'unbalanced', rule };
}

function layOut(templates: readonly Template[], letters: readonly Letter[], desk: Desk): Inbox {
  const { level, seed, persona, company } = desk;
  const ordered = orderLetters(letters, openStream(seed, 'order'));
  const templateOf = new Map(templates.map((one) => [one.id, one]));
  const minutes = arrivalMinutes(ordered.length, seed);
  const firstUse = new Map<string, number>();
  ordered.forEach((letter, at) => {
    const act = templateOf.get(letter.template)?.act?.id;
    if (act !== undefined && !firstUse.has(act)) firstUse.set(act, minutes[at] ?? EVENING);
  });
  const acts = actsOfDay(level, desk, firstUse);
  const world = worldVars(level, company);
  const finished = ordered.map((letter, at): Letter => {
    const template = templateOf.get(letter.template) as Template;
    const minute = minutes[at] ?? EVENING;
    const event =
      acts.find((act) => act.id === template.act?.id)?.vars ??
      eventVars(minute - 7, persona, openStream(seed, 'event', template.id));
    return { ...writeLetter(template, desk, minute, { ...world, ...event }), index: at };
  });
  return {
    seed,
    persona,
    company,
    letters: finished,
    day: acts.map(({ id, minute, text, vars }) => ({ id, minute, text, vars })),
    site: siteOf(finished, templateOf, acts),
  };
}

function arrivalMinutes(count: number, seed: number): readonly number[] {
  const stream = openStream(seed, 'minutes');
  const step = Math.floor((EVENING - MORNING - 60) / count);
  return Array.from({ length: count }, (_, at) => MORNING + 60 + at * step + stream.int(0, step - 2));
}

type DayAct = DayLine & { readonly entry: Act['entry'] };

function actsOfDay(level: Level, desk: Desk, firstUse: ReadonlyMap<string, number>): readonly DayAct[] {
  const { seed, persona, company } = desk;
  const stream = openStream(seed, 'day');
  const spare = stream.shuffle(level.acts.filter((act) => !firstUse.has(act.id)));
  const wanted = Math.min(MAX_ACTS, Math.max(firstUse.size + 1, 4));
  const used = level.acts.filter((act) => firstUse.has(act.id));
  const acts = [...used, ...spare.slice(0, Math.max(0, wanted - used.length))];
  const world = worldVars(level, company);
  return acts
    .map((act): DayAct => {
      const limit = firstUse.get(act.id) ?? EVENING;
      const minute = Math.max(MORNING, limit - stream.int(4, 35));
      const vars: Vars = { ...world, ...eventVars(minute, persona, openStream(seed, 'event', act.id)) };
      return { id: act.id, minute, text: act.line, vars, entry: act.entry };
    })
    .sort((a, b) => a.minute - b.minute || (a.id < b.id ? -1 : 1));
}

function siteOf(
  letters: readonly Letter[],
  templateOf: ReadonlyMap<string, Template>,
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
    const template = templateOf.get(letter.template);
    const event = template?.event;
    if (!event || event.entry === null || template.act !== null) return [];
    return [
      {
        id: letter.template,
        section: event.section,
        minute: letter.minute,
        text: event.entry,
        vars: letter.vars,
      },
    ];
  });
  return [...fromActs, ...fromLetters].sort((a, b) => a.minute - b.minute || (a.id < b.id ? -1 : 1));
}
