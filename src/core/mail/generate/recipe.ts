import type { Level } from '../../level/level.ts';
import type { LinkVia, Template, Via } from '../../level/template.ts';
import type { Company } from '../../level/world.ts';
import { type PhishScale, ratePhish } from '../phish-scale.ts';
import { LINK_TECHNIQUE_IDS, type LookalikeId, type TechniqueId } from '../techniques/technique.ts';
import { type Claimed, lookUp } from './house.ts';

/** All of a letter that no seed changes: a template at one company, on one level. */
export type Recipe = {
  readonly template: Template;
  readonly claimed: Claimed;
  /** Kinds of hostile names that it wants. */
  readonly wants: { readonly lookalike: boolean; readonly unrelated: boolean; readonly short: boolean };
  /** Techniques that may make its lookalike. */
  readonly allowed: readonly LookalikeId[];
  /** Techniques that it uses whatever the seed. */
  readonly techniques: readonly TechniqueId[];
  readonly phishScale: PhishScale | null;
};

export function recipeOf(template: Template, level: Level, company: Company): Recipe {
  const vias = viasOf(template);
  return {
    template,
    claimed: lookUp(template.from.claim, level, company),
    wants: {
      lookalike: vias.includes('lookalike'),
      unrelated: vias.some((via) => ELSEWHERE.includes(via)),
      short: vias.includes('shortener'),
    },
    allowed: allowedTechniques(template, level),
    techniques: template.genuine ? [] : fixedTechniques(template),
    phishScale: phishScaleOf(template),
  };
}

const ELSEWHERE: readonly (Via | LinkVia)[] = ['displayName', 'userAt', 'brandInPath', 'openRedirect'];

/** How the names of a letter differ from the claimed house's own. */
function viasOf(template: Template): readonly (Via | LinkVia)[] {
  const links = template.body.flatMap((block) => (block.kind === 'link' ? [block.via] : []));
  return [template.from.via, ...(template.replyTo === null ? [] : [template.replyTo.via]), ...links];
}

function allowedTechniques({ techniques }: Template, level: Level): readonly LookalikeId[] {
  return techniques.length === 0
    ? level.techniques
    : techniques.filter((id) => level.techniques.includes(id));
}

/** The cues of the wording and those that follow from how the letter is made; null for a genuine one. */
export function phishScaleOf(template: Template): PhishScale | null {
  if (template.genuine) return null;
  const sender = template.from.via === 'lookalike' ? 2 : template.from.via === 'displayName' ? 1 : 0;
  const links = template.body.filter((block) => block.kind === 'link').length;
  const technical = sender + links + template.attachments.length;
  return ratePhish(template.cues.length + technical, template.premise ?? []);
}

function fixedTechniques({ from, replyTo, body }: Template): readonly TechniqueId[] {
  const diverted = replyTo !== null && isHostile(replyTo.via) && replyTo.via !== from.via;
  return [
    ...(from.via === 'spoofed' ? (['exactSpoof'] as const) : []),
    ...(from.via === 'displayName' ? (['displayNameSpoof'] as const) : []),
    ...(isHostile(from.via) ? [] : (['platformAbuse'] as const)),
    ...(diverted ? (['replyToMismatch'] as const) : []),
    ...new Set(
      body.flatMap((block) => {
        if (block.kind !== 'link') return [];
        const named = LINK_TECHNIQUE_IDS.filter((id) => id === block.via);
        return block.qr && isHostile(block.via) ? [...named, 'qrCode' as const] : named;
      }),
    ),
  ];
}

function isHostile(via: Via | LinkVia): boolean {
  return via !== 'genuine' && via !== 'service';
}
