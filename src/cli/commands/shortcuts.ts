import type { Level } from '../../core/level/level.ts';
import { EXIT, type Exit, jsonLine, type Output, table } from '../output.ts';
import { measureShortcuts } from '../shortcuts/measure.ts';
import { templateMeans } from '../shortcuts/template-means.ts';

export type ShortcutsOptions = { readonly lang: string; readonly shifts: number; readonly json: boolean };

/** What no surface feature, and not all together, may exceed: 0.5 tells nothing, 1 tells all. */
const GOAL = 0.65;

/** Templates of a kind from which a measure says more than chance. */
const ENOUGH = 12;

/** `triage shortcuts [LEVEL]`: how far surface features tell the answer; exit 1 where one tells too much. */
export function shortcuts(level: Level, options: ShortcutsOptions, output: Output): Exit {
  const { lang, shifts } = options;
  const means = templateMeans(level, lang, shifts);
  const fakes = means.filter((one) => one.fake).length;
  if (Math.min(fakes, means.length - fakes) < ENOUGH) {
    output.err(
      lang === 'fr'
        ? `triage : ${fakes} faux et ${means.length - fakes} lettres authentiques : il en faut ${ENOUGH} de chaque pour mesurer.`
        : `triage: ${fakes} fakes and ${means.length - fakes} genuine letters: a measure needs ${ENOUGH} of each.`,
    );
    return EXIT.usage;
  }
  const measured = measureShortcuts(means);
  if (options.json) for (const row of measured) jsonLine(output, row);
  else {
    table(output, [
      ['feature', 'auc', 'low', 'high'],
      ...measured.map(({ feature, auc, low, high }) => [
        feature,
        ...[auc, low, high].map((value) => value.toFixed(3)),
      ]),
    ]);
  }
  const telling = measured.filter((one) => one.auc > GOAL);
  for (const one of telling) {
    output.err(
      lang === 'fr'
        ? `triage : « ${one.feature} » en dit trop (${one.auc}, ${GOAL} au plus).`
        : `triage: "${one.feature}" tells too much (${one.auc}, at most ${GOAL}).`,
    );
  }
  return telling.length > 0 ? EXIT.findings : EXIT.good;
}
