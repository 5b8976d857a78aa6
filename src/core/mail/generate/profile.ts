import type { Level } from '../../level/level.ts';
import type { Template } from '../../level/template.ts';
import { RULES, SEEN_WITH, type SeenWith } from '../../level/words.ts';
import type { Company } from '../../level/world.ts';
import { ODD_KINDS } from '../clues/catalogue.ts';
import { settles } from '../clues/clue.ts';
import type { Letter } from '../letter.ts';
import { showsPersonalData } from '../wording/leaks-in.ts';
import { type Recipe, recipeOf } from './recipe.ts';
import { draftLetter, finishLetter } from './write-letter.ts';

/** What a template brings to the make-up of a shift: the same for every seed and reader of a company. */
export type Profile = {
  readonly recipe: Recipe;
  readonly genuine: boolean;
  readonly act: string | null;
  /** Looks odd whatever its wording, though nothing settles by it. */
  readonly odd: boolean;
  readonly foreignSender: boolean;
  readonly sealFails: boolean;
  /** A fake that neither loupe nor headers nor the targets of links show: it has to be read. */
  readonly plain: boolean;
  readonly settled: boolean;
  /** Tools and cards that settle it, by their places in `SEEN_WITH` and `RULES`. */
  readonly tools: readonly number[];
  readonly rules: readonly number[];
};

const PROFILES = new WeakMap<Level, Map<string, readonly Profile[]>>();

/** Profiles of a level's templates at one company. A compiled level never changes, so they are worked out once. */
export function profilesOf(level: Level, company: Company): readonly Profile[] {
  const byCompany = PROFILES.get(level) ?? new Map<string, readonly Profile[]>();
  PROFILES.set(level, byCompany);
  const known = byCompany.get(company.id);
  if (known !== undefined) return known;
  const persona = level.personas.find((one) => one.company === company.id);
  if (persona === undefined) throw new Error(`nobody works at ${company.id}`);
  const made = level.letters.templates.map((template) => {
    const recipe = recipeOf(template, level, company);
    const draft = draftLetter(recipe, { level, seed: 0, persona, company });
    return profileOf(recipe, finishLetter(draft, level, 0, 0, {}));
  });
  byCompany.set(company.id, made);
  return made;
}

const SHOWN_BY_TOOLS: readonly SeenWith[] = ['loupe', 'headers', 'target'];

function profileOf(recipe: Recipe, letter: Letter): Profile {
  const { template } = recipe;
  const settling = letter.clues.filter(settles);
  const tools = [...new Set(settling.map((clue) => clue.tool))];
  return {
    recipe,
    genuine: template.genuine,
    act: template.act?.id ?? null,
    odd: isOddWhatever(template, letter),
    foreignSender: letter.clues.some((clue) => clue.key === 'foreignSender'),
    sealFails: letter.seal.dmarc === 'fail',
    plain: !template.genuine && !tools.some((tool) => SHOWN_BY_TOOLS.includes(tool)),
    settled: settling.some((clue) => clue.rules.length > 0),
    tools: tools.map((tool) => SEEN_WITH.indexOf(tool)),
    rules: [...new Set(settling.flatMap((clue) => clue.rules))].map((rule) => RULES.indexOf(rule)),
  };
}

/** Whether something in the letter looks odd though it settles nothing. */
export function isOdd(letter: Letter): boolean {
  return letter.clues.some((clue) => ODD_KINDS.includes(clue.key) && !settles(clue));
}

/** As `isOdd`; personal data counts only where every variant of a block shows some. */
function isOddWhatever(template: Template, letter: Letter): boolean {
  const built = letter.clues.some(
    (clue) => clue.key !== 'leakedData' && ODD_KINDS.includes(clue.key) && !settles(clue),
  );
  return built || template.body.some((block) => block.variants.every(showsPersonalData));
}
