import { useSignal } from '@preact/signals';
import { announce } from '../common/announce.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Icon } from '../common/icon.tsx';
import { saveAs } from '../common/save-as.ts';

/** A readable file with everything, and the way to put it back. */
export function Backup() {
  const app = useApp();
  const t = useTexts();
  const outcome = useSignal<string | null>(null);
  const say = (text: string): void => {
    outcome.value = text;
    announce(text);
  };
  const take = async (file: File): Promise<void> => {
    const read = await app.repository.importAll(await file.text());
    if (!read.ok) {
      const { code, at } = read.error;
      return say(t(`stored.fault.${code.replace('backup/', '')}`, { at }));
    }
    await app.reload();
    say(t('stored.imported', { count: read.value }));
  };
  return (
    <section>
      <h2 class="margin-title">{t('stored.backupTitle')}</h2>
      <Button
        look="dark"
        icon="download-simple"
        action="export"
        onClick={() => void app.repository.exportAll().then((text) => saveAs('triage-backup.json', text))}
      >
        {t('stored.export')}
      </Button>
      <p class="margin-note">{t('stored.exportHint')}</p>
      <label class="button button-dark file-button">
        <Icon name="upload-simple" />
        <span class="button-word">{t('stored.import')}</span>
        <input
          type="file"
          class="file-input"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            input.value = '';
            if (file !== undefined) void take(file);
          }}
        />
      </label>
      <p class="margin-note">{t('stored.importHint')}</p>
      {outcome.value !== null && <p class="outcome">{outcome.value}</p>}
    </section>
  );
}
