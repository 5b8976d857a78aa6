import type { Level } from '../../level/level.ts';
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

/** Lines of Your day at most. */
export const MAX_ACTS = 6;

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
  return [...drawKind(fakes, stream), ...drawKind(genuine, stream)];
}

function drawKind({ wanted, all, musts, quotas }: KindPlan, stream: Stream): readonly Profile[] {
  const drawn: Profile[] = [];
  const add = (bag: Bag, count: number): void => {
    for (let at = 0; at < count && drawn.length < wanted; at += 1) {
      const one = drawFrom(bag, drawn, stream);
      if (one === null) return;
      drawn.push(one);
    }
  };
  for (const group of musts) add(group, 1);
  for (const { least, bag } of quotas) {
    add(bag, least - drawn.filter((one) => bag.members.includes(one)).length);
  }
  add(all, wanted);
  return drawn;
}

function most(list: readonly Profile[], test: (one: Profile) => boolean): number {
  let count = 0;
  for (const one of list) if (test(one)) count += 1;
  return count;
}

/** The first balance rule that a draw breaks, or null when it makes a fair shift. */
export function brokenBalance(drawn: readonly Profile[], level: Level): BalanceRule | null {
  if (drawn.some((one) => !one.settled)) return 'evidence';
  if (new Set(drawn.flatMap((one) => one.act ?? [])).size > MAX_ACTS) return 'acts';
  if (drawn.length < BALANCED_FROM) return null;
  const fakes = drawn.filter((one) => !one.genuine);
  const genuine = drawn.filter((one) => one.genuine);
  if (most(fakes, isRiding) < leastRiding(fakes.length)) return 'rides';
  if (most(genuine, isUnprompted) < leastUnprompted(genuine.length)) return 'unprompted';
  if (most(genuine, (one) => one.odd) * 3 < genuine.length) return 'odd';
  if (most(fakes, isPlain) < leastPlain(fakes.length)) return 'plain';
  const half = Math.ceil(fakes.length / 2);
  if (most(fakes, (one) => one.foreignSender) > half) return 'senderShare';
  if (most(fakes, (one) => one.sealFails) > half) return 'sealShare';
  const over = (share: number, test: (one: Profile) => boolean): boolean =>
    most(drawn, test) > share * drawn.length;
  if (over(0.4, (one) => one.tools.includes('site'))) return 'siteShare';
  const tools = ['loupe', 'headers', 'target', 'directory'] as const;
  if (tools.some((tool) => over(0.6, (one) => one.tools.includes(tool)))) return 'toolShare';
  if (level.rules.some((rule) => over(0.6, (one) => one.rules.includes(rule)))) return 'ruleShare';
  return null;
}
