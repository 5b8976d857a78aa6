import type { Level } from '../../core/level/level.ts';
import type { Template } from '../../core/level/template.ts';
import { settles } from '../../core/mail/clues/clue.ts';
import { worldVars } from '../../core/mail/generate/world-vars.ts';
import { writeLetter } from '../../core/mail/generate/write-letter.ts';
import type { DiagnosticCode } from '../messages/codes.ts';

export type EvidenceFault = {
  readonly code: DiagnosticCode;
  readonly params: Readonly<Record<string, string>>;
};

/** Whether a letter can be settled on this desk: a decisive clue for a fake, a confirming part for a genuine one. */
export function evidenceFault(template: Template, level: Level): EvidenceFault | null {
  for (const persona of level.personas) {
    const company = level.companies.find((one) => one.id === persona.company);
    if (company === undefined) continue;
    const allowed =
      template.techniques.length === 0 || template.techniques.some((id) => level.techniques.includes(id));
    const needsName =
      template.from.via === 'lookalike' ||
      template.body.some((block) => block.kind === 'link' && block.via === 'lookalike');
    if (needsName && (level.techniques.length === 0 || !allowed)) {
      return {
        code: 'technique/none-applies',
        params: { id: template.id, domain: level.brand.domains[0] ?? '' },
      };
    }
    const letter = writeLetter(template, { level, seed: 1, persona, company }, 0, worldVars(level, company));
    const wanted = template.genuine ? 'confirming' : 'decisive';
    if (!letter.clues.some((clue) => settles(clue) && clue.strength === wanted && clue.rules.length > 0)) {
      return {
        code: template.genuine ? 'clue/no-confirming' : 'clue/no-decisive',
        params: { id: template.id },
      };
    }
  }
  return null;
}
