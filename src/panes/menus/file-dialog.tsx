import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { checkWhole } from '../../app/workshop/levels-in-reach.ts';
import { idInText, ownId } from '../../app/workshop/own-level.ts';
import { announce } from '../common/announce.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Dialog } from '../common/dialog.tsx';
import { givenFile } from '../common/given-file.ts';
import { inLanguage } from './level-title.ts';
import { factsOf } from './shift-card.tsx';

type Checked = NonNullable<Awaited<ReturnType<typeof checkWhole>>>;
type Read = { readonly text: string; readonly checked: Checked };
type Fault = 'notLevel' | 'tooBig' | 'failed';

const MOST_BYTES = 512 * 1024;
const ENDING = /\.ya?ml$/i;

/** What to do with a level file. Somebody else's texts stay texts: it is read, shown by its title, and asked about. */
export function FileDialog({ file }: { readonly file: File }) {
  const app = useApp();
  const t = useTexts();
  const read = useSignal<Read | Fault | null>(null);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<Read | Fault> => {
      if (!ENDING.test(file.name)) return 'notLevel';
      if (file.size > MOST_BYTES) return 'tooBig';
      const text = await file.text();
      const checked = await checkWhole(await app.workshop(), text, app.language.value);
      return checked === null ? 'failed' : { text, checked };
    };
    look()
      .catch((): Fault => 'failed')
      .then((found) => {
        if (wanted) read.value = found;
      });
    return () => {
      wanted = false;
    };
  }, [file, app]);
  const close = (): void => {
    givenFile.value = null;
  };
  const keep = async ({ text, checked }: Read) => {
    const name = file.name.replace(ENDING, '').slice(0, 80) || 'level';
    const level = await app.shelf.add(name, text, checked.summary);
    close();
    return level;
  };
  const { value } = read;
  const fault = typeof value === 'string' ? t(`own.drop.${value}`, { name: file.name }) : null;
  useEffect(() => {
    if (fault !== null) announce(fault);
  }, [fault]);
  return (
    <Dialog title={t('own.drop.title')} onClose={close}>
      {value === null && <p>{t('own.drop.reading', { name: file.name })}</p>}
      {fault !== null && <p>{fault}</p>}
      {value !== null && typeof value !== 'string' && (
        <>
          <FileFacts file={file} checked={value.checked} />
          <div class="form-ways">
            {value.checked.level !== null && (
              <Button
                look="main"
                action="play-file"
                onClick={() => {
                  const { level } = value.checked;
                  void keep(value).then((kept) => {
                    const played = idInText(kept.text) ?? level?.id ?? '';
                    app.go({ name: 'briefing', level: ownId(played), seed: null });
                  });
                }}
              >
                {t('own.drop.play')}
              </Button>
            )}
            <Button
              action="edit-file"
              onClick={() => void keep(value).then(({ id }) => app.go({ name: 'workshop', level: id }))}
            >
              {t('own.drop.edit')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}

function FileFacts({ file, checked }: { readonly file: File; readonly checked: Checked }) {
  const app = useApp();
  const t = useTexts();
  const { summary, findings } = checked;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  return (
    <>
      <p>
        <strong>{summary === null ? file.name : inLanguage(summary.title, app.language.value)}</strong>
        {summary !== null && (
          <>
            <br />
            {factsOf(summary, t).join(' · ')}
          </>
        )}
      </p>
      {first !== undefined && (
        <>
          <p>{t('own.drop.faulty', { count: errors.length })}</p>
          <blockquote class="file-fault">
            <p>
              {t('own.drop.place', { line: first.line })} · {first.message}
            </p>
            <p>{first.suggestion}</p>
          </blockquote>
        </>
      )}
    </>
  );
}
