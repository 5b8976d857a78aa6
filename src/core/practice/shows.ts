import type { Level } from '../level/level.ts';
import type { Scenario } from '../level/scenario.ts';
import type { Template } from '../level/template.ts';
import type { Company, Persona } from '../level/world.ts';
import { tryImitate } from '../mail/generate/hostile-host.ts';
import { type Recipe, recipeOf } from '../mail/generate/recipe.ts';
import { draftLetter, finishLetter } from '../mail/generate/write-letter.ts';
import type { LookalikeId } from '../mail/techniques/technique.ts';
import { openStream } from '../random/stream.ts';
import type { TopicId } from '../score/topics.ts';
import { topicsOfLetter } from '../score/topics-of.ts';

/** What the templates of a level show, whoever reads them. */
export type Shown = {
  readonly template: Template;
  /** In every draft that was tried. */
  readonly always: ReadonlySet<string>;
  /** In some of them. */
  readonly sometimes: ReadonlySet<string>;
  /** Whether a technique can make its name for every reader. */
  readonly imitates: (id: LookalikeId) => boolean;
};

type Reader = { readonly persona: Persona; readonly company: Company };

/** Drafts looked at: wordings differ in the personal data that they show. */
const DRAFTS = 3;
/** A technique may hit a name that is taken once, not each time. */
const TRIED_NAMES = 12;

const SHOWN = new WeakMap<Level, readonly Shown[]>();

/** Worked out once a level, which never changes. */
export function shownBy(level: Level): readonly Shown[] {
  const known = SHOWN.get(level);
  if (known !== undefined) return known;
  const readers = readersOf(level);
  const made = level.letters.templates.map((template) => shownIn(template, level, readers));
  SHOWN.set(level, made);
  return made;
}

function shownIn(template: Template, level: Level, readers: readonly Reader[]): Shown {
  const drafts = readers.flatMap(({ persona, company }) => {
    const recipe = recipeOf(template, level, company);
    return Array.from({ length: DRAFTS }, (_, seed): readonly TopicId[] => {
      const draft = draftLetter(recipe, { level, seed, persona, company });
      return topicsOfLetter(finishLetter(draft, level, 0, 0, {}));
    });
  });
  const sometimes = new Set<string>(drafts.flat());
  const always = [...sometimes].filter((topic) =>
    drafts.every((shown) => shown.some((one) => one === topic)),
  );
  return { template, sometimes, always: new Set(always), imitates: imitator(template, level, readers) };
}

function imitator(template: Template, level: Level, readers: readonly Reader[]): Shown['imitates'] {
  const tried = new Map<LookalikeId, boolean>();
  const able = (id: LookalikeId): boolean =>
    readers.every(({ persona, company }) => {
      const recipe = recipeOf(template, level, company);
      return recipe.wants.lookalike && recipe.allowed.includes(id) && canImitate(id, recipe, persona, level);
    });
  return (id) => {
    const known = tried.get(id) ?? able(id);
    tried.set(id, known);
    return known;
  };
}

function canImitate(id: LookalikeId, { claimed }: Recipe, persona: Persona, level: Level): boolean {
  for (let seed = 0; seed < TRIED_NAMES; seed += 1) {
    const stream = openStream(seed, 'practice', id);
    if (tryImitate(claimed, claimed.host, level, persona, [id], stream) === null) return false;
  }
  return true;
}

/** One reader of each company and keyboard: what else they are changes nothing that is shown. */
function readersOf({ personas, companies }: Level): readonly Reader[] {
  return personas.flatMap((persona, at): readonly Reader[] => {
    const isFirst =
      personas.findIndex((one) => one.company === persona.company && one.keyboard === persona.keyboard) ===
      at;
    const company = companies.find((one) => one.id === persona.company);
    return isFirst && company !== undefined ? [{ persona, company }] : [];
  });
}

/** Whether a call can show a topic: its pretext, or a lever on one of its lines. */
export function callShows({ pretext, lines }: Scenario, topic: string): boolean {
  return (
    topic === `pretext:${pretext}` || lines.some(({ lever }) => lever !== null && topic === `lever:${lever}`)
  );
}
