import { textOfDigits } from '../../core/code/crockford.ts';
import type { Contest } from '../../core/contest/contest.ts';
import { cleanName, isName } from '../../core/contest/names.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { RULES_VERSION } from '../../core/rules-version.ts';
import { packText } from './chat-text.ts';
import { isMoment } from './moment.ts';
import { commitmentTo, drawCode, drawSalt, isStartCode, type RandomBytes } from './start-code.ts';

/** What an organiser chooses; the rest is drawn. */
export type EventPlan = Omit<Contest, 'format' | 'id' | 'rules' | 'start'>;

export type EventFault =
  | { readonly code: 'event/name' }
  | { readonly code: 'event/window' }
  | { readonly code: 'event/attempts' }
  | { readonly code: 'event/best' }
  | { readonly code: 'event/code' };

const ID_LENGTH = 16;
const MOST = 100;

/** A new event and its start code, which the file does not tell: whoever loses it cannot start. */
export function createEvent(
  plan: EventPlan,
  random: RandomBytes,
): Result<{ readonly event: Contest; readonly code: string }, EventFault> {
  const name = cleanName(plan.name);
  const best = plan.teams?.best ?? 1;
  if (!isName(name)) return fail({ code: 'event/name' });
  if (!isMoment(plan.from) || !isMoment(plan.to) || plan.to <= plan.from)
    return fail({ code: 'event/window' });
  if (!isCount(plan.attempts)) return fail({ code: 'event/attempts' });
  if (!isCount(best)) return fail({ code: 'event/best' });
  const code = drawCode(random);
  const salt = drawSalt(random);
  const id = textOfDigits(Array.from(random(ID_LENGTH), (byte) => byte & 31));
  const start = { salt, commitment: commitmentTo(code, salt), code: null };
  return ok({ event: { ...plan, format: 1, id, rules: RULES_VERSION, name, start }, code });
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MOST;
}

/** The event with its start code in it, for the board and for those who come late. */
export function openedEvent(event: Contest, code: string): Result<Contest, EventFault> {
  if (!isStartCode(event, code)) return fail({ code: 'event/code' });
  return ok({ ...event, start: { ...event.start, code } });
}

/** An event as the text of a file, and packed for a chat or a QR code. */
export function writeEvent(event: Contest): { readonly file: string; readonly chat: string | null } {
  const { format, id, name, level, rules, from, to, attempts, teams, speed, supervised, letters, start } =
    event;
  const terms = { from, to, attempts, teams, speed, supervised, letters };
  const file = { triage: 'event', format, id, name, level, rules, ...terms, start };
  return { file: `${JSON.stringify(file, null, 2)}\n`, chat: packText(JSON.stringify(file)) };
}
