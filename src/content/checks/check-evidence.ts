import type { Level } from '../../core/level/level.ts';
import type { Template } from '../../core/level/template.ts';
import type { Company, Persona } from '../../core/level/world.ts';
import { settles } from '../../core/mail/clues/clue.ts';
import { tryImitate } from '../../core/mail/generate/hostile-host.ts';
import { recipeOf } from '../../core/mail/generate/recipe.ts';
import { draftLetter, finishLetter } from '../../core/mail/generate/write-letter.ts';
import { openStream } from '../../core/random/stream.ts';
import type { DiagnosticCode } from '../messages/codes.ts';

export type EvidenceFault = {
  readonly code: DiagnosticCode;
  readonly params: Readonly<Record<string, string>>;
};

/** Draws of a name tried: a technique may hit a taken name once, not each time. */
const TRIED_NAMES = 12;

/**
 * Whether a letter can be settled on this desk, whoever reads it: a decisive clue for a fake; a confirming part
 * and no decisive one for a genuine letter.
 */
export function evidenceFault(template: Template, level: Level): EvidenceFault | null {
  for (const persona of readersOf(level)) {
    const company = level.companies.find((one) => one.id === persona.company);
    if (company === undefined) continue;
    const fault =
      nameFault(template, level, persona, company) ?? clueFault(template, level, persona, company);
    if (fault !== null) return fault;
  }
  return null;
}

/** One reader of each company and keyboard: what else they are changes no evidence. */
function readersOf({ personas }: Level): readonly Persona[] {
  return personas.filter(
    (one, at) =>
      personas.findIndex((other) => other.company === one.company && other.keyboard === one.keyboard) === at,
  );
}

function nameFault(
  template: Template,
  level: Level,
  persona: Persona,
  company: Company,
): EvidenceFault | null {
  const { wants, claimed, allowed } = recipeOf(template, level, company);
  if (!wants.lookalike) return null;
  for (let seed = 0; seed < TRIED_NAMES; seed += 1) {
    const made = tryImitate(claimed, claimed.host, level, persona, allowed, openStream(seed, 'check'));
    if (made === null) {
      return { code: 'technique/none-applies', params: { id: template.id, domain: claimed.host } };
    }
  }
  return null;
}

function clueFault(
  template: Template,
  level: Level,
  persona: Persona,
  company: Company,
): EvidenceFault | null {
  const { id, genuine } = template;
  const draft = draftLetter(recipeOf(template, level, company), { level, seed: 1, persona, company });
  const { clues } = finishLetter(draft, level, 0, 0, {});
  const decisive = clues.find((clue) => clue.strength === 'decisive');
  if (genuine && decisive !== undefined) {
    return { code: 'clue/decisive-in-genuine', params: { id, kind: decisive.key } };
  }
  if (clues.some((clue) => settles(clue) && clue.rules.length > 0)) return null;
  return { code: genuine ? 'clue/no-confirming' : 'clue/no-decisive', params: { id } };
}
