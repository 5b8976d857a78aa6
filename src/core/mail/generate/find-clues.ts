import type { Level } from '../../level/level.ts';
import type { ClueSpec, Template } from '../../level/template.ts';
import type { Text } from '../../level/text.ts';
import { type ClueKind, clueEntry } from '../clues/catalogue.ts';
import type { Clue } from '../clues/clue.ts';
import { cluesOnDesk } from '../clues/on-desk.ts';
import { hostOfAddress, hostOfUrl, isUnder, redirectOf, registrableDomain } from '../domains.ts';
import { entryOfLetter, type Letter } from '../letter.ts';
import { showsPersonalData } from '../wording/leaks-in.ts';
import type { Claimed } from './house.ts';

type Draft = Omit<Letter, 'clues'>;

/** All evidence in a letter, found from how it is made, kept to the tools and cards of the level. */
export function findClues(
  letter: Draft,
  template: Template,
  level: Level,
  claimed: Claimed,
): readonly Clue[] {
  const clues: Clue[] = [];
  const found = cluesOnDesk(level);
  const add: Add = (key, at, params = NONE, why = null) => {
    const entry = found.get(key);
    if (entry === undefined) return;
    const { strength, tool, rules } = entry;
    clues.push({ at, strength, tool, rules, key, params, why });
  };
  addSender(letter, claimed, add);
  addLinks(letter, claimed, add);
  addSeal(letter, add);
  addEvent(letter, template, add);
  for (const block of letter.blocks) if (showsPersonalData(block.text)) add('leakedData', block.id);
  for (const spec of template.clues) addAuthored(spec, template, claimed, add);
  return withoutShortcut(letter.genuine ? clues.map(known) : clues);
}

/** A number that a genuine letter names and the house has listed confirms it; in a fake it only sounds good. */
function known(clue: Clue): Clue {
  return clue.key === 'ownNumber' ? { ...clue, strength: 'confirming' } : clue;
}

/** Where something else confirms a letter, that settles it, not the seal: a seal proves a domain and no intent. */
function withoutShortcut(clues: readonly Clue[]): readonly Clue[] {
  const isSeal = ({ key }: Clue): boolean => key === 'alignedSeal';
  if (!clues.some((clue) => clue.strength === 'confirming' && !isSeal(clue))) return clues;
  return clues.map((clue) => (isSeal(clue) ? { ...clue, strength: 'supporting' } : clue));
}

type Add = (key: ClueKind, at: string, params?: Clue['params'], why?: Text | null) => void;

const NONE: Clue['params'] = {};

/** An authored clue; one that a paper contradicts can also be picked up there: Your day, or the directory. */
function addAuthored({ kind, at, why }: ClueSpec, template: Template, claimed: Claimed, add: Add): void {
  add(kind, at, NONE, why);
  if (kind === 'contradictsDay' && template.act !== null) add(kind, `day.${template.act.id}`, NONE, why);
  if (clueEntry(kind).tool === 'directory') add(kind, claimed.entry, NONE, why);
}

function addSender(letter: Draft, { shownDomains }: Claimed, add: Add): void {
  const { house, replyTo } = letter;
  const host = hostOfAddress(letter.from.address);
  const params = { domain: registrableDomain(host), domains: shownDomains, house: house.name };
  if (isUnder(host, house.services)) add('listedService', 'from', params);
  else if (!isUnder(host, house.domains)) add('foreignSender', 'from', params);
  else add(letter.genuine ? 'ownDomain' : 'borrowedDomain', 'from', params);
  if (replyTo === null) return;
  const reply = hostOfAddress(replyTo.address);
  if (!isUnder(reply, house.domains) && !isUnder(reply, house.services)) {
    add('foreignReply', 'replyTo', { ...params, domain: registrableDomain(reply) });
  }
}

function addLinks(letter: Draft, { shownDomains }: Claimed, add: Add): void {
  const { house } = letter;
  const isOwn = (host: string): boolean => isUnder(host, house.domains) || isUnder(host, house.services);
  for (const { url, id } of letter.blocks) {
    if (url === null) continue;
    const host = hostOfUrl(url);
    const passedTo = redirectOf(url);
    const params = (name: string): Clue['params'] => ({
      domain: registrableDomain(name),
      domains: shownDomains,
      house: house.name,
    });
    if (!isOwn(host)) add('foreignLink', id, params(host));
    else if (passedTo !== null && !isOwn(passedTo)) add('redirectedLink', id, params(passedTo));
    else if (letter.genuine) add('ownLink', id, params(host));
  }
}

function addSeal(letter: Draft, add: Add): void {
  const { seal, house, genuine } = letter;
  const domain = hostOfAddress(letter.from.address);
  const params = { domain, house: house.name };
  if (seal.dmarc === 'fail') {
    add(house.dmarcReject ? 'forgedSeal' : 'brokenSeal', 'header.dmarc', params);
    return;
  }
  const own = isUnder(domain, house.domains);
  if (seal.spf === 'fail') add('forwardedSpf', 'header.spf', params);
  if (own && genuine) add('alignedSeal', 'header.dmarc', params);
  if (!own && !genuine) add('lookalikeSeal', 'header.dmarc', params);
}

function addEvent(letter: Draft, template: Template, add: Add): void {
  const { act, event } = template;
  const time = typeof letter.vars['time'] === 'string' ? letter.vars['time'] : '';
  if (act !== null) {
    const kind = letter.genuine ? 'dayLine' : 'trueEvent';
    add(kind, `day.${act.id}`, { time });
    if (letter.genuine) add(kind, act.at, { time });
  }
  if (event === null) return;
  const { section } = event;
  if (event.entry !== null && letter.genuine) {
    add('accountEntry', `site.${section}.${act === null ? entryOfLetter(letter.index) : act.id}`, { time });
    add('accountEntry', event.at, { time });
  }
  if (event.entry === null && !letter.genuine && act === null) {
    add('noSuchEvent', event.at);
    add('noSuchEvent', `site.${section}`);
  }
}
