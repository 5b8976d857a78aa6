import type { CodeFault } from '../code/shift-code.ts';
import { RULES_VERSION, releaseOf } from '../rules-version.ts';
import type { Reason } from './reason.ts';

/** The words of a language by key; `board.*` and `topics.*` are wanted here. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** As much of a digest as tells two levels apart. */
const SHORT_DIGEST = 12;

/** Why a file does not count, as the middle of a sentence. */
export function sayReason(say: Say, reason: Reason): string {
  const { code, ...params } = reason;
  const key = `board.reasons.${code.replace('/', '.')}`;
  switch (reason.code) {
    case 'replay/other_rules': {
      const release = releaseOf(reason.rules);
      const own = RULES_VERSION;
      if (release === null) return say(`${key}_unknown`, { rules: reason.rules, own });
      return say(key, { rules: reason.rules, own, release });
    }
    case 'replay/other_level':
    case 'board/otherLevel':
      return say(key, { level: reason.level, digest: reason.digest.slice(0, SHORT_DIGEST) });
    case 'replay/refused':
      return say(key, { at: reason.at + 1, refusal: reason.refusal });
    default:
      return say(key, params);
  }
}

/** What is wrong with a code, and what to do. */
export function sayCodeFault(say: Say, { code, ...params }: CodeFault): string {
  return say(`board.faults.${code.replace('/', '.')}`, params);
}
