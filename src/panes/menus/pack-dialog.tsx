import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Finding, OpenedPack, PackedLevel } from '../../app/ports/workshop.ts';
import { announce } from '../common/announce.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Dialog } from '../common/dialog.tsx';
import { givenFile } from '../common/given-file.ts';
import { inLanguage } from './level-title.ts';
import { factsOf } from './shift-card.tsx';

/** More than any pack: what is bigger is not even read. */
const MOST_BYTES = 16 * 1024 * 1024;
const FAULTS_SHOWN = 10;

/** What to do with a pack: its levels are shown and kept together, or it is said why not. */
export function PackDialog({ file }: { readonly file: File }) {
  const app = useApp();
  const t = useTexts();
  const opened = useSignal<OpenedPack | 'failed' | 'tooBig' | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<OpenedPack | 'tooBig'> => {
      if (file.size > MOST_BYTES) return 'tooBig';
      const bytes = new Uint8Array(await file.arrayBuffer());
      return (await app.workshop()).openPack(bytes, file.name, app.language.value);
    };
    look()
      .catch((): 'failed' => 'failed')
      .then((found) => {
        if (wanted) opened.value = found;
      });
    return () => {
      wanted = false;
    };
  }, [file, app]);
  const close = (): void => {
    givenFile.value = null;
  };
  const keep = async (levels: readonly PackedLevel[]): Promise<void> => {
    for (const { name, text, checked } of levels) await app.shelf.add(name, text, checked.summary);
    announce(t('own.pack.kept', { count: levels.length }));
    close();
    app.go({ name: 'shifts' });
  };
  const { value } = opened;
  const fault = typeof value === 'string' ? t(`own.pack.${value}`, { name: file.name }) : null;
  useEffect(() => {
    if (fault !== null) announce(fault);
  }, [fault]);
  return (
    <Dialog title={t('own.pack.title')} onClose={close}>
      {value === null && <p>{t('own.drop.reading', { name: file.name })}</p>}
      {fault !== null && <p>{fault}</p>}
      {value !== null && typeof value !== 'string' && value.faults.length > 0 && (
        <PackFaults faults={value.faults} />
      )}
      {value !== null && typeof value !== 'string' && value.faults.length === 0 && (
        <>
          <ul class="pack-levels">
            {value.levels.map(({ name, checked: { summary } }) => (
              <li key={name}>
                <strong>{summary === null ? name : inLanguage(summary.title, app.language.value)}</strong>
                {summary !== null && <span> · {factsOf(summary, t).join(' · ')}</span>}
              </li>
            ))}
          </ul>
          {value.pictures > 0 && <p>{t('own.pack.pictures', { count: value.pictures })}</p>}
          <div class="form-ways">
            <Button look="main" action="keep-pack" onClick={() => void keep(value.levels)}>
              {t('own.pack.keep', { count: value.levels.length })}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function PackFaults({ faults }: { readonly faults: readonly Finding[] }) {
  const t = useTexts();
  const rest = faults.length - FAULTS_SHOWN;
  return (
    <>
      <p>{t('own.pack.refused')}</p>
      <ul class="pack-faults">
        {faults.slice(0, FAULTS_SHOWN).map(({ code, file, line, column, message, suggestion }) => (
          <li key={`${code} ${file} ${line} ${column}`}>
            <blockquote class="file-fault">
              <p>
                <code>{file}</code> · {t('own.drop.place', { line })} · {message}
              </p>
              <p>{suggestion}</p>
            </blockquote>
          </li>
        ))}
      </ul>
      {rest > 0 && <p>{t('own.pack.more', { count: rest })}</p>}
    </>
  );
}
