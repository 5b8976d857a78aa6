import type { Level } from '../../core/level/level.ts';
import type { Template } from '../../core/level/template.ts';
import { phishScaleOf } from '../../core/mail/generate/recipe.ts';
import type { EvidenceFault } from './check-evidence.ts';

/** Whether a fake is rated as the level wants its fakes; a genuine letter has no rating. */
export function difficultyFault(template: Template, level: Level): EvidenceFault | null {
  const scale = phishScaleOf(template);
  const { difficulties } = level.letters;
  if (scale === null || difficulties.includes(scale.difficulty)) return null;
  return {
    code: 'letter/other-difficulty',
    params: { id: template.id, difficulty: scale.difficulty, allowed: difficulties.join(', ') },
  };
}
