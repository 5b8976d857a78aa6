import type { Level } from '../../level/level.ts';
import type { Template } from '../../level/template.ts';
import type { Stream } from '../../random/stream.ts';
import { ODD_KINDS } from '../clues/catalogue.ts';
import { type Clue, settles } from '../clues/clue.ts';
import type { Letter } from '../letter.ts';

/** Lines of Your day at most, and letters from which a shift is long enough to be held to its balance. */
export const MAX_ACTS = 6;
const BALANCED_FROM = 6;

/** Rules of a shift's make-up (game.md); each is a reason why a draw is thrown back. */
export const BALANCE_RULES = [
  'rides',
  'odd',
  'acts',
  'siteShare',
  'toolShare',
  'ruleShare',
  'senderShare',
  'sealShare',
  'evidence',
] as const;
export type BalanceRule = (typeof BALANCE_RULES)[number];

/** Draws templates for one shift: the level's musts and random others, the right number of each kind. */
export function drawTemplates(level: Level, stream: Stream): readonly Template[] {
  const { count, fakes, must, templates } = level.letters;
  const draw = (genuine: boolean, wanted: number): readonly Template[] => {
    const kind = stream.shuffle(templates.filter((one) => one.genuine === genuine));
    const groups = must.flatMap((group) => kind.find((one) => group.includes(one.id)) ?? []);
    const rest = kind.filter((one) => !groups.includes(one));
    return [...groups, ...rest].slice(0, wanted);
  };
  return [...draw(false, fakes), ...draw(true, count - fakes)];
}

/** Whether something in the letter looks odd though it settles nothing. */
export function isOdd(letter: Letter): boolean {
  return letter.clues.some((clue) => ODD_KINDS.includes(clue.key) && !settles(clue));
}

function share(letters: readonly Letter[], test: (clue: Clue) => boolean): number {
  return (
    letters.filter((letter) => letter.clues.some((clue) => settles(clue) && test(clue))).length /
    letters.length
  );
}

/** The first balance rule that a draw breaks, or null when it makes a fair shift. */
export function brokenBalance(
  letters: readonly Letter[],
  templates: readonly Template[],
  level: Level,
): BalanceRule | null {
  if (letters.some((letter) => !letter.clues.some(settles))) return 'evidence';
  const acts = new Set(templates.flatMap((one) => (one.act === null ? [] : [one.act.id])));
  if (acts.size > MAX_ACTS) return 'acts';
  if (letters.length < BALANCED_FROM) return null;
  const fakes = templates.filter((one) => !one.genuine);
  if (fakes.filter((one) => one.act !== null).length < 2) return 'rides';
  const genuine = letters.filter((letter) => letter.genuine);
  if (genuine.filter(isOdd).length * 3 < genuine.length) return 'odd';
  if (share(letters, (clue) => clue.tool === 'site') > 0.4) return 'siteShare';
  const foreign = letters.filter((letter) =>
    letter.clues.some((clue) => clue.key === 'foreignSender'),
  ).length;
  const half = Math.ceil(level.letters.fakes / 2);
  if (foreign > half) return 'senderShare';
  if (letters.filter((letter) => letter.seal.dmarc === 'fail').length > half) return 'sealShare';
  const tools = ['loupe', 'headers', 'target'] as const;
  if (tools.some((tool) => share(letters, (clue) => clue.tool === tool) > 0.6)) return 'toolShare';
  if (level.rules.some((rule) => share(letters, (clue) => clue.rules.includes(rule)) > 0.6))
    return 'ruleShare';
  return null;
}
