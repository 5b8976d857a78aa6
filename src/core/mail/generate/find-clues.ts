import type { Level } from '../../level/level.ts';
import type { ClueSpec, Template } from '../../level/template.ts';
import type { Text } from '../../level/text.ts';
import { LEAKS } from '../../level/words.ts';
import { type ClueKind, clueEntry } from '../clues/catalogue.ts';
import type { Clue } from '../clues/clue.ts';
import { hostOfAddress, hostOfUrl, isUnder, registrableDomain } from '../domains.ts';
import type { Letter } from '../letter.ts';
import { namesIn } from '../wording/placeholder.ts';
import { LEAK_OF_VAR } from '../wording/var-names.ts';

type Draft = Omit<Letter, 'clues'>;

/** All evidence in a letter, found from how it is made, kept to the tools and cards of the level. */
export function findClues(letter: Draft, template: Template, level: Level): readonly Clue[] {
  const authored = template.clues.flatMap((spec) => authoredClues(spec, template));
  const all = [
    ...senderClues(letter),
    ...linkClues(letter),
    ...sealClues(letter),
    ...eventClues(letter, template),
    ...leakClues(letter),
    ...authored,
  ];
  return all.filter((clue) => isOnDesk(clue, level)).map((clue) => keepRules(clue, level));
}

/** An authored clue; one that contradicts Your day can also be picked up on its line. */
function authoredClues(spec: ClueSpec, template: Template): readonly Clue[] {
  const clue = makeClue(spec.kind, spec.at, {}, spec.why);
  return spec.kind === 'contradictsDay' && template.act !== null
    ? [clue, { ...clue, at: `day.${template.act.id}` }]
    : [clue];
}

/** A clue of a kind at a part; `params` fill the game's own explanation, `why` is the level's in its place. */
export function makeClue(key: ClueKind, at: string, params: Clue['params'], why: Text | null = null): Clue {
  const { strength, tool, rules } = clueEntry(key);
  return { at, strength, tool, rules, key, params, why };
}

function isOnDesk(clue: Clue, level: Level): boolean {
  const { tool } = clue;
  const toolHere = tool === 'sight' || tool === 'target' || tool === 'day' || level.tools.includes(tool);
  const ruleHere = clue.rules.some((rule) => level.rules.includes(rule));
  return toolHere && (ruleHere || clue.strength === 'neutral' || clue.strength === 'supporting');
}

function keepRules(clue: Clue, level: Level): Clue {
  return { ...clue, rules: clue.rules.filter((rule) => level.rules.includes(rule)) };
}

function domainsOf(letter: Draft): string {
  return letter.house.domains.slice(0, 2).join(', ');
}

function senderClues(letter: Draft): readonly Clue[] {
  const { house } = letter;
  const host = hostOfAddress(letter.from.address);
  const params = { domain: registrableDomain(host), domains: domainsOf(letter), house: house.name };
  const clues: Clue[] = [];
  if (isUnder(host, house.services)) clues.push(makeClue('listedService', 'from', params));
  else if (!isUnder(host, house.domains)) clues.push(makeClue('foreignSender', 'from', params));
  else clues.push(makeClue(letter.genuine ? 'ownDomain' : 'borrowedDomain', 'from', params));
  if (letter.replyTo !== null) {
    const reply = hostOfAddress(letter.replyTo.address);
    if (!isUnder(reply, [...house.domains, ...house.services])) {
      clues.push(makeClue('foreignReply', 'replyTo', { ...params, domain: registrableDomain(reply) }));
    }
  }
  return clues;
}

function linkClues(letter: Draft): readonly Clue[] {
  const own = [...letter.house.domains, ...letter.house.services];
  return letter.blocks.flatMap((block) => {
    if (block.url === null) return [];
    const host = hostOfUrl(block.url);
    const params = { domain: registrableDomain(host), domains: domainsOf(letter), house: letter.house.name };
    if (!isUnder(host, own)) return [makeClue('foreignLink', block.id, params)];
    return letter.genuine ? [makeClue('ownLink', block.id, params)] : [];
  });
}

function sealClues(letter: Draft): readonly Clue[] {
  const { seal, house } = letter;
  const domain = hostOfAddress(letter.from.address);
  const params = { domain, house: house.name };
  if (letter.via === 'spoofed') {
    return [makeClue(house.dmarcReject ? 'forgedSeal' : 'brokenSeal', 'header.dmarc', params)];
  }
  const own = isUnder(domain, house.domains);
  const clues: Clue[] = [];
  if (seal.spf === 'fail') clues.push(makeClue('forwardedSpf', 'header.spf', params));
  if (own && letter.genuine) clues.push(makeClue('alignedSeal', 'header.dmarc', params));
  if (!own && !letter.genuine) clues.push(makeClue('lookalikeSeal', 'header.dmarc', params));
  return clues;
}

function eventClues(letter: Draft, template: Template): readonly Clue[] {
  const clues: Clue[] = [];
  const { act, event } = template;
  const time = typeof letter.vars['time'] === 'string' ? letter.vars['time'] : '';
  if (act !== null) {
    const kind = letter.genuine ? 'dayLine' : 'trueEvent';
    clues.push(makeClue(kind, `day.${act.id}`, { time }));
    if (letter.genuine) clues.push(makeClue(kind, act.at, { time }));
  }
  if (event === null) return clues;
  const { section } = event;
  if (event.entry !== null && letter.genuine) {
    const entry = act === null ? `site.${section}.${letter.template}` : `site.${section}.${act.id}`;
    clues.push(makeClue('accountEntry', entry, { time }), makeClue('accountEntry', event.at, { time }));
  }
  if (event.entry === null && !letter.genuine && act === null) {
    clues.push(makeClue('noSuchEvent', event.at, {}), makeClue('noSuchEvent', `site.${section}`, {}));
  }
  return clues;
}

function leakClues(letter: Draft): readonly Clue[] {
  return letter.blocks.flatMap((block) => {
    const names = new Set(namesIn(block.text).map((name) => LEAK_OF_VAR[name]));
    const strong = LEAKS.filter((leak) => leak !== 'name' && leak !== 'email' && names.has(leak));
    return strong.length === 0 ? [] : [makeClue('leakedData', block.id, {})];
  });
}
