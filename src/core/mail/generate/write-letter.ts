import type { Level } from '../../level/level.ts';
import type { Block, Template } from '../../level/template.ts';
import type { Text } from '../../level/text.ts';
import { LEAKS } from '../../level/words.ts';
import type { Company, Persona } from '../../level/world.ts';
import { openStream } from '../../random/stream.ts';
import { hostOfAddress } from '../domains.ts';
import type { Address, Letter, LetterBlock, Seal } from '../letter.ts';
import { leaksIn } from '../wording/leaks-in.ts';
import type { Vars } from '../wording/vars.ts';
import { findClues } from './find-clues.ts';
import type { Claimed } from './house.ts';
import { addressHost, hostsOf, type LetterHosts, urlOf } from './letter-hosts.ts';
import type { Recipe } from './recipe.ts';

export type Desk = {
  readonly level: Level;
  readonly seed: number;
  readonly persona: Persona;
  readonly company: Company;
};

/** A letter before its place in the pile, and with it time, event and evidence, are known. */
export type Draft = {
  readonly recipe: Recipe;
  readonly parts: Pick<Letter, 'from' | 'replyTo' | 'subject' | 'blocks' | 'seal' | 'techniques'>;
};

/** Chooses names and words of one letter. Same desk and recipe, same draft. */
export function draftLetter(recipe: Recipe, desk: Desk): Draft {
  const { template, claimed } = recipe;
  const hosts = hostsOf(recipe, desk);
  const from = addressOf(template, claimed, hosts);
  const words = openStream(desk.seed, 'letter', template.id, 'words');
  const subject = words.pick(template.subjects);
  const blocks = template.body.map((block): LetterBlock => {
    const { id } = block;
    const text = words.pick(block.variants);
    if (block.kind === 'prose') {
      const aware = awareOf(block, template, desk.seed);
      return { id, text, aware, yesterday: yesterdayWords(block, template, desk.seed), url: null, qr: false };
    }
    return { id, text, aware: null, yesterday: null, url: urlOf(block, claimed, hosts, words), qr: block.qr };
  });
  const made = template.genuine ? null : (hosts.lookalike?.technique ?? null);
  return {
    recipe,
    parts: {
      from,
      replyTo: replyOf(template, claimed, hosts),
      subject,
      blocks,
      seal: sealOf(template, from.address),
      techniques: made === null ? recipe.techniques : [made, ...recipe.techniques],
    },
  };
}

/** Puts a draft at its place (0 …) and minute of the day, and finds its evidence. */
export function finishLetter(draft: Draft, level: Level, index: number, minute: number, vars: Vars): Letter {
  const { recipe, parts } = draft;
  const { template, claimed, phishScale } = recipe;
  const { from, replyTo, subject, blocks, seal, techniques } = parts;
  const letter = {
    index,
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
    techniques,
    leaks: leaksOf(subject, blocks),
    after: template.after,
    phishScale,
    house: claimed.house,
    vars,
    senderVars: claimed.vars,
  };
  return Object.assign(letter, { clues: findClues(letter, template, level, claimed) });
}

type Prose = Extract<Block, { kind: 'prose' }>;

/** Both wordings are drawn, whatever yesterday was: it must not move any other draw. */
function yesterdayWords(block: Prose, template: Template, seed: number): LetterBlock['yesterday'] {
  if (block.yesterday === null) return null;
  const { missed, doubted } = block.yesterday;
  const words = openStream(seed, 'letter', template.id, `yesterday ${block.id}`);
  return { missed: words.pick(missed), doubted: words.pick(doubted) };
}

/** The wording for those who let something slip is drawn apart: whether it is shown moves no other draw. */
function awareOf(block: Prose, template: Template, seed: number): Text | null {
  if (block.aware.length === 0) return null;
  return openStream(seed, 'letter', template.id, `aware ${block.id}`).pick(block.aware);
}

function addressOf({ from }: Template, claimed: Claimed, hosts: LetterHosts): Address {
  const { host, mark } = addressHost(from.via, claimed, hosts);
  return {
    name: from.name ?? claimed.displayName,
    address: `${from.local ?? claimed.local}@${host}`,
    mark,
  };
}

function replyOf({ replyTo, from }: Template, claimed: Claimed, hosts: LetterHosts): Address | null {
  if (replyTo === null) return null;
  const { host, mark } = addressHost(replyTo.via, claimed, hosts);
  return { name: from.name ?? claimed.displayName, address: `${replyTo.local}@${host}`, mark };
}

/** An unsealed letter and a forged one look the same: what differs is whether the house has given an order. */
function sealOf(template: Template, address: string): Seal {
  const domain = hostOfAddress(address);
  if (template.from.via === 'spoofed' || template.unsealed) {
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

function leaksOf(subject: Text, blocks: readonly LetterBlock[]): Letter['leaks'] {
  const shown = new Set(leaksIn(subject));
  for (const block of blocks) for (const leak of leaksIn(block.text)) shown.add(leak);
  return LEAKS.filter((leak) => shown.has(leak));
}
