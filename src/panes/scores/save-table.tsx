import type { ShiftResult } from '../../app/saved/types.ts';
import { localDay } from '../../app/scores/pick-results.ts';
import { resultsCsv } from '../../app/scores/results-csv.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { saveAs } from '../common/save-as.ts';
import { titleOf } from '../menus/level-title.ts';

type Props = { readonly results: readonly ShiftResult[]; readonly player: string };

/** The listed shifts as a file for a spreadsheet. */
export function SaveTable({ results, player }: Props) {
  const app = useApp();
  const t = useTexts();
  const save = (): void => {
    const words = { t, language: app.language.value, player, titleOf: (id: string) => titleOf(app, id) };
    const csv = new Blob([resultsCsv(results, words)], { type: 'text/csv;charset=utf-8' });
    saveAs(`triage-${localDay(app.now())}.csv`, csv);
  };
  return (
    <section>
      <Button
        look="dark"
        icon="download-simple"
        action="save-csv"
        disabled={results.length === 0}
        onClick={save}
      >
        {t('scores.list.csvSave')}
      </Button>
      <p class="margin-note">{t('scores.list.csvHint')}</p>
    </section>
  );
}
