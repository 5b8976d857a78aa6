import type { Level } from '../../core/level/level.ts';
import { tryInbox } from '../../core/mail/generate/inbox.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { YamlSource } from '../yaml/yaml-source.ts';
import { BALANCE } from './balance-words.ts';
import { expectedMinutes } from './expected-minutes.ts';

const TRIED_SEEDS = 40;
const MIN_ACTS = 3;
const MINUTES_GIVEN = 8;
const MINUTES_OF_EXPRESS = 10;
const MINUTES_OF_A_LONG_SITTING = 14;

/** Minutes that a sitting of this level may take: longer for those who come for one shift, or for an exam in parts. */
export function minutesGiven({ shelf, sittings }: Level): number {
  if (shelf === 'express') return MINUTES_OF_EXPRESS;
  return sittings > 1 ? MINUTES_OF_A_LONG_SITTING : MINUTES_GIVEN;
}

/** Whether fair shifts can be drawn from a level, over the first seeds. */
export function checkShift(level: Level, source: YamlSource): readonly Diagnostic[] {
  const { count, fakes } = level.letters;
  const found: Diagnostic[] = [
    ...checkKind(level, source, false, fakes),
    ...checkKind(level, source, true, count - fakes),
  ];
  if (fakes > count || (fakes * 2 > count && !level.guided)) {
    found.push(
      source.report(
        'level/too-many-fakes',
        ['letters', 'fakes'],
        { fakes: String(fakes), count: String(count) },
        { severity: fakes > count ? 'error' : 'warning' },
      ),
    );
  }
  if (level.acts.length < MIN_ACTS) {
    found.push(
      source.report('level/too-few-acts', ['acts'], { found: String(level.acts.length) }, { place: 'key' }),
    );
  }
  if (level.newRule !== null && !level.rules.includes(level.newRule)) {
    found.push(source.report('level/new-rule-absent', ['newRule'], { rule: level.newRule }));
  }
  if (found.some((one) => one.severity === 'error')) return found;
  for (let seed = 1; seed <= TRIED_SEEDS; seed += 1) {
    const inbox = tryInbox(level, seed);
    if ('code' in inbox) {
      return [
        ...found,
        source.report(
          'level/unbalanced',
          ['letters'],
          { seed: String(seed), ...BALANCE[inbox.rule] },
          { place: 'key' },
        ),
      ];
    }
  }
  return [...found, ...checkMinutes(level, source)];
}

const KINDS = {
  fake: { kind: 'fake', kindFr: 'fausses' },
  genuine: { kind: 'genuine', kindFr: 'authentiques' },
} as const;

/** Whether there are letters enough of a kind, and not more musts than places. */
function checkKind(
  level: Level,
  source: YamlSource,
  genuine: boolean,
  wanted: number,
): readonly Diagnostic[] {
  const { must, templates } = level.letters;
  const available = templates.filter((one) => one.genuine === genuine);
  const musts = must.filter((group) => available.some((one) => group.includes(one.id))).length;
  const params = (found: number) => ({
    wanted: String(wanted),
    found: String(found),
    ...KINDS[genuine ? 'genuine' : 'fake'],
  });
  if (available.length < wanted) {
    const faults = params(available.length);
    return [source.report('level/too-few-letters', ['letters'], faults, { place: 'key' })];
  }
  return wanted >= 0 && musts > wanted
    ? [source.report('level/too-many-musts', ['letters', 'must'], params(musts))]
    : [];
}

function checkMinutes(level: Level, source: YamlSource): readonly Diagnostic[] {
  return level.languages.flatMap((lang) => {
    const minutes = expectedMinutes(level, lang);
    const given = minutesGiven(level);
    return minutes <= given
      ? []
      : [
          source.report(
            'level/too-long',
            [level.letters.count > 0 ? 'letters' : 'parcels', 'count'],
            { minutes: minutes.toFixed(1), lang, given: String(given) },
            { severity: 'warning' },
          ),
        ];
  });
}
