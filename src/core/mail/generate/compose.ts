import { RULES, SEEN_WITH } from '../../level/words.ts';
import type { Stream } from '../../random/stream.ts';
import { type Bag, drawFrom } from './bag.ts';
import {
  BALANCED_FROM,
  isPlain,
  isRiding,
  isUnprompted,
  type KindPlan,
  leastPlain,
  leastRiding,
  leastUnprompted,
  type Plan,
} from './plan.ts';
import type { Profile } from './profile.ts';

const MAX_ACTS = 6;

/** Lines of Your day at most: six, and in a long shift two for every seven letters, so that it still asks for the day. */
export function maxActs(letters: number): number {
  return Math.max(MAX_ACTS, Math.ceil((2 * letters) / 7));
}

/** Rules of a shift's make-up (game.md); each is a reason why a draw is thrown back. */
export const BALANCE_RULES = [
  'evidence',
  'acts',
  'rides',
  'unprompted',
  'odd',
  'plain',
  'siteShare',
  'toolShare',
  'ruleShare',
  'senderShare',
  'sealShare',
] as const;
export type BalanceRule = (typeof BALANCE_RULES)[number];

/** Draws templates for one shift: the level's musts, what its quotas want, and random others of each kind. */
export function drawProfiles({ fakes, genuine }: Plan, stream: Stream): readonly Profile[] {
  const acts = new Set<string>();
  const most = maxActs(fakes.wanted + genuine.wanted);
  return [...drawKind(fakes, acts, most, stream), ...drawKind(genuine, acts, most, stream)];
}

/** Once the day has `most` acts, only letters that answer one of these, or none, are drawn. */
function drawKind(
  { wanted, all, musts, quotas }: KindPlan,
  acts: Set<string>,
  most: number,
  stream: Stream,
): readonly Profile[] {
  const drawn: Profile[] = [];
  const isOut = (one: Profile): boolean =>
    drawn.includes(one) || (acts.size >= most && one.act !== null && !acts.has(one.act));
  const add = (bag: Bag, count: number, isAway = isOut): void => {
    for (let at = 0; at < count && drawn.length < wanted; at += 1) {
      const one = drawFrom(bag, isAway, stream);
      if (one === null) return;
      drawn.push(one);
      if (one.act !== null) acts.add(one.act);
    }
  };
  // A must goes before the day: what is then too much is thrown back.
  for (const group of musts) add(group, 1, (one) => drawn.includes(one));
  for (const { least, bag } of quotas) {
    add(bag, least - drawn.filter((one) => bag.members.includes(one)).length);
  }
  add(all, wanted);
  return drawn;
}

/** What the rules of balance count in a draw. */
type Tally = {
  fakes: number;
  genuine: number;
  unsettled: number;
  acting: number;
  riding: number;
  unprompted: number;
  odd: number;
  plain: number;
  foreign: number;
  sealFails: number;
};

function tally(drawn: readonly Profile[]): Readonly<Tally> {
  const count: Tally = {
    fakes: 0,
    genuine: 0,
    unsettled: 0,
    acting: 0,
    riding: 0,
    unprompted: 0,
    odd: 0,
    plain: 0,
    foreign: 0,
    sealFails: 0,
  };
  for (const one of drawn) {
    if (!one.settled) count.unsettled += 1;
    if (one.act !== null) count.acting += 1;
    if (one.genuine) {
      count.genuine += 1;
      if (isUnprompted(one)) count.unprompted += 1;
      if (one.odd) count.odd += 1;
    } else {
      count.fakes += 1;
      if (isRiding(one)) count.riding += 1;
      if (isPlain(one)) count.plain += 1;
      if (one.foreignSender) count.foreign += 1;
      if (one.sealFails) count.sealFails += 1;
    }
  }
  return count;
}

/** The first balance rule that a draw breaks, or null when it makes a fair shift. */
export function brokenBalance(drawn: readonly Profile[]): BalanceRule | null {
  const count = tally(drawn);
  if (count.unsettled > 0) return 'evidence';
  const lines = maxActs(drawn.length);
  if (count.acting > lines && new Set(drawn.flatMap((one) => one.act ?? [])).size > lines) return 'acts';
  if (drawn.length < BALANCED_FROM) return null;
  if (count.riding < leastRiding(count.fakes)) return 'rides';
  if (count.unprompted < leastUnprompted(count.genuine)) return 'unprompted';
  if (count.odd * 3 < count.genuine) return 'odd';
  if (count.plain < leastPlain(count.fakes)) return 'plain';
  const half = Math.ceil(count.fakes / 2);
  if (count.foreign > half) return 'senderShare';
  if (count.sealFails > half) return 'sealShare';
  return overShare(drawn);
}

/** No tool or card alone settles more than 60 % of the letters, the official site at most 40 % (game.md). */
function overShare(drawn: readonly Profile[]): BalanceRule | null {
  const tools = new Uint8Array(SEEN_WITH.length);
  const rules = new Uint8Array(RULES.length);
  for (const one of drawn) {
    for (const at of one.tools) tools[at] = (tools[at] ?? 0) + 1;
    for (const at of one.rules) rules[at] = (rules[at] ?? 0) + 1;
  }
  if ((tools[SITE] ?? 0) > 0.4 * drawn.length) return 'siteShare';
  const limit = 0.6 * drawn.length;
  if (LIMITED.some((at) => (tools[at] ?? 0) > limit)) return 'toolShare';
  return rules.some((count) => count > limit) ? 'ruleShare' : null;
}

const SITE = SEEN_WITH.indexOf('site');
const LIMITED = (['loupe', 'headers', 'target', 'directory'] as const).map((tool) => SEEN_WITH.indexOf(tool));
