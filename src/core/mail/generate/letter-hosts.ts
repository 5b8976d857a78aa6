import type { Block, Via } from '../../level/template.ts';
import { openStream, type Stream } from '../../random/stream.ts';
import type { Address } from '../letter.ts';
import { LINK_TECHNIQUES } from '../techniques/catalogue.ts';
import { type HostileHost, shortHost, tryImitate, unrelated } from './hostile-host.ts';
import type { Claimed } from './house.ts';
import type { Recipe } from './recipe.ts';
import type { Desk } from './write-letter.ts';

/** The names of one letter that are not the claimed house's: each kind is made once, and used wherever it is wanted. */
export type LetterHosts = {
  readonly lookalike: HostileHost | null;
  readonly unrelated: HostileHost | null;
  readonly short: HostileHost | null;
};

/** Makes the hostile names that a letter wants. Throws where no allowed technique can: `check` finds that before. */
export function hostsOf({ template, claimed, wants, allowed }: Recipe, desk: Desk): LetterHosts {
  const stream = (purpose: string): Stream => openStream(desk.seed, 'letter', template.id, purpose);
  const imitate = (): HostileHost => {
    const made = tryImitate(claimed, claimed.host, desk.level, desk.persona, allowed, stream('name'));
    if (made === null) throw new Error(`no allowed technique can imitate ${claimed.host}`);
    return made;
  };
  return {
    lookalike: wants.lookalike ? imitate() : null,
    unrelated: wants.unrelated ? unrelated(claimed, stream('carrier')) : null,
    short: wants.short ? shortHost(claimed, stream('short')) : null,
  };
}

/** The host of an address, and which of its characters a technique made. */
export function addressHost(
  via: Via,
  claimed: Claimed,
  hosts: LetterHosts,
): { readonly host: string; readonly mark: Address['mark'] } {
  const made = via === 'lookalike' ? hosts.lookalike : via === 'displayName' ? hosts.unrelated : null;
  if (made !== null) return made;
  return { host: via === 'service' ? (claimed.house.services[0] ?? claimed.host) : claimed.host, mark: null };
}

/** The whole target of a link. */
export function urlOf(
  block: Extract<Block, { kind: 'link' }>,
  claimed: Claimed,
  hosts: LetterHosts,
  stream: Stream,
): string {
  const { via, path } = block;
  const own = claimed.hosts[block.host] ?? claimed.host;
  const other = hosts.unrelated?.host ?? own;
  switch (via) {
    case 'userAt':
    case 'brandInPath':
    case 'openRedirect':
      return LINK_TECHNIQUES[via].url({ own, hostile: other, path }, stream);
    case 'shortener':
      return LINK_TECHNIQUES.shortener.url({ own, hostile: hosts.short?.host ?? own, path }, stream);
    case 'lookalike':
      return `https://${hosts.lookalike?.host ?? own}/${path}`;
    case 'displayName':
      return `https://${other}/${path}`;
    case 'service':
      return `https://${claimed.house.services[0] ?? own}/${path}`;
    case 'genuine':
      return `https://${own}/${path}`;
  }
}
