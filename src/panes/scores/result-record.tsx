import { useSignal } from '@preact/signals';
import type { ShiftResult } from '../../app/saved/types.ts';
import { localDay } from '../../app/scores/pick-results.ts';
import { announce } from '../common/announce.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { saveAs } from '../common/save-as.ts';
import { minutesOf } from './minutes-of.ts';

/** So many signs of a digest tell two levels apart. */
const DIGEST_SHOWN = 12;

type Props = { readonly result: ShiftResult; readonly title: string; readonly when: string };

/** What the shift can be played again from, folded away; and as a file. */
export function ResultRecord({ result, title, when }: Props) {
  const app = useApp();
  const t = useTexts();
  const fault = useSignal(false);
  const { record } = result;
  const save = async (): Promise<void> => {
    const sealed = await app.seal(record).catch(() => null);
    fault.value = sealed === null;
    if (sealed === null) announce(t('scores.list.record.failed'));
    else saveAs(`triage-${localDay(result.finishedAt)}-${sealed.code}.triage`, sealed.file);
  };
  const facts = [
    { name: 'time', value: minutesOf(result.ms, t) },
    { name: 'seed', value: record.seed },
    { name: 'rules', value: record.rules },
    { name: 'digest', value: `${record.level} ${record.digest.slice(0, DIGEST_SHOWN)}` },
    { name: 'steps', value: record.decisions.length },
  ];
  return (
    <details class="result-record">
      <summary>
        {t('scores.list.record.open')}
        <span class="unseen"> {t('scores.list.record.of', { title, when })}</span>
      </summary>
      <dl class="record-facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{t(`scores.list.record.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Button look="quiet" icon="download-simple" action="save-record" onClick={() => void save()}>
        {t('scores.list.record.save')}
      </Button>
      {fault.value && <p class="field-fault">{t('scores.list.record.failed')}</p>}
    </details>
  );
}
