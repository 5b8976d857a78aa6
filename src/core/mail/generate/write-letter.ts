import type { Level } from '../../level/level.ts';
import type { Block, Template, Via } from '../../level/template.ts';
import type { Text } from '../../level/text.ts';
import { LEAKS } from '../../level/words.ts';
import type { Company, Persona } from '../../level/world.ts';
import { openStream, type Stream } from '../../random/stream.ts';
import { hostOfAddress } from '../domains.ts';
import type { Address, Letter, LetterBlock, Seal } from '../letter.ts';
import { ratePhish } from '../phish-scale.ts';
import type { LookalikeId } from '../techniques/technique.ts';
import { namesIn } from '../wording/placeholder.ts';
import { LEAK_OF_VAR } from '../wording/var-names.ts';
import type { Vars } from '../wording/vars.ts';
import { findClues } from './find-clues.ts';
import { type HostileHost, tryImitate, unrelated } from './hostile-host.ts';
import { type Claimed, lookUp } from './house.ts';

export type Desk = {
  readonly level: Level;
  readonly seed: number;
  readonly persona: Persona;
  readonly company: Company;
};

/** Writes one letter of a shift: everything but its place in the pile. Same desk and template, same letter. */
export function writeLetter(template: Template, desk: Desk, minute: number, vars: Vars): Letter {
  const { level, seed, company } = desk;
  const stream = (purpose: string) => openStream(seed, 'letter', template.id, purpose);
  const claimed = lookUp(template.from.claim, level, company);
  const hostile = hostileHosts(template, claimed, desk);
  const from = addressOf(template, claimed, hostile);
  const replyTo = replyOf(template, claimed, hostile);
  const chosen = template.body.map((block) => stream(`block ${block.id}`).pick(block.variants));
  const aware = template.body.map((block) =>
    block.kind === 'prose' && block.aware.length > 0 ? stream(`aware ${block.id}`).pick(block.aware) : null,
  );
  const blocks = template.body.map(
    (block, at): LetterBlock => ({
      id: block.id,
      text: chosen[at] as Text,
      aware: aware[at] ?? null,
      url: block.kind === 'link' ? `https://${hostOf(block, claimed, hostile)}/${block.path}` : null,
    }),
  );
  const subject = stream('subject').pick(template.subjects);
  const leaks = leaksOf([subject, ...chosen]);
  const seal = sealOf(template, from.address);
  const draft = {
    index: 0,
    template: template.id,
    genuine: template.genuine,
    category: template.category,
    minute,
    via: template.from.via,
    from,
    replyTo,
    subject,
    blocks,
    attachments: template.attachments,
    seal,
    techniques: techniquesOf(template, hostile),
    leaks,
    after: template.after,
    phishScale: template.genuine ? null : rate(template, blocks),
    house: claimed.house,
    vars: { ...vars, supplier: claimed.house.name, sender: claimed.displayName },
  };
  return { ...draft, clues: findClues(draft, template, level) };
}

type Hostile = { readonly lookalike: HostileHost | null; readonly unrelated: HostileHost | null };

/** Techniques that a template may use on this level. */
export function allowedTechniques(template: Template, level: Level): readonly LookalikeId[] {
  const { techniques } = template;
  return techniques.length === 0
    ? level.techniques
    : techniques.filter((id) => level.techniques.includes(id));
}

/** How the names of a letter differ from the claimed house's own. */
export function viasOf(template: Template): readonly Via[] {
  const links = template.body.flatMap((block) => (block.kind === 'link' ? [block.via] : []));
  return [template.from.via, ...(template.replyTo === null ? [] : [template.replyTo.via]), ...links];
}

function hostileHosts(template: Template, claimed: Claimed, desk: Desk): Hostile {
  const vias = viasOf(template);
  const stream = (purpose: string) => openStream(desk.seed, 'letter', template.id, purpose);
  return {
    lookalike: vias.includes('lookalike') ? imitate(template, claimed, desk, stream('name')) : null,
    unrelated: vias.includes('displayName') ? unrelated(claimed, stream('carrier')) : null,
  };
}

function imitate(template: Template, claimed: Claimed, desk: Desk, stream: Stream): HostileHost {
  const { level, persona } = desk;
  const made = tryImitate(claimed, claimed.host, level, persona, allowedTechniques(template, level), stream);
  if (made === null) throw new Error(`no allowed technique can imitate ${claimed.host}`);
  return made;
}

/** The host that a via gives, and which of its characters a technique made. */
function pickHost(
  via: Via,
  own: string,
  claimed: Claimed,
  hostile: Hostile,
): Pick<HostileHost, 'host'> & Pick<Address, 'mark'> {
  const made = via === 'lookalike' ? hostile.lookalike : via === 'displayName' ? hostile.unrelated : null;
  if (made !== null) return made;
  return { host: via === 'service' ? (claimed.house.services[0] ?? own) : own, mark: null };
}

function addressOf({ from }: Template, claimed: Claimed, hostile: Hostile): Address {
  const { host, mark } = pickHost(from.via, claimed.host, claimed, hostile);
  return {
    name: from.name ?? claimed.displayName,
    address: `${from.local ?? claimed.local}@${host}`,
    mark,
  };
}

function replyOf({ replyTo, from }: Template, claimed: Claimed, hostile: Hostile): Address | null {
  if (replyTo === null) return null;
  const { host, mark } = pickHost(replyTo.via, claimed.host, claimed, hostile);
  return { name: from.name ?? claimed.displayName, address: `${replyTo.local}@${host}`, mark };
}

function hostOf(block: Extract<Block, { kind: 'link' }>, claimed: Claimed, hostile: Hostile): string {
  return pickHost(block.via, claimed.hosts[block.host] ?? claimed.host, claimed, hostile).host;
}

function sealOf(template: Template, address: string): Seal {
  const domain = hostOfAddress(address);
  if (template.from.via === 'spoofed') {
    return {
      returnPath: 'bounce@mx-outbound.example',
      spf: 'fail',
      dkim: 'none',
      dkimDomain: null,
      dmarc: 'fail',
    };
  }
  const spf = template.forwarded ? 'fail' : 'pass';
  return { returnPath: `bounces@${domain}`, spf, dkim: 'pass', dkimDomain: domain, dmarc: 'pass' };
}

function techniquesOf(template: Template, hostile: Hostile): Letter['techniques'] {
  return [
    ...(hostile.lookalike?.technique ? [hostile.lookalike.technique] : []),
    ...(template.from.via === 'spoofed' ? (['exactSpoof'] as const) : []),
    ...(template.from.via === 'displayName' ? (['displayNameSpoof'] as const) : []),
    ...(template.replyTo !== null && !template.genuine && template.from.via !== 'lookalike'
      ? (['replyToMismatch'] as const)
      : []),
  ];
}

function leaksOf(texts: readonly Text[]): Letter['leaks'] {
  const shown = new Set(texts.flatMap(namesIn).map((name) => LEAK_OF_VAR[name]));
  return LEAKS.filter((leak) => shown.has(leak));
}

function rate(template: Template, blocks: readonly LetterBlock[]): Letter['phishScale'] {
  const technical =
    (template.from.via === 'lookalike' ? 2 : template.from.via === 'displayName' ? 1 : 0) +
    blocks.filter((block) => block.url !== null).length +
    template.attachments.length;
  return ratePhish(template.cues.length + technical, template.premise ?? []);
}
