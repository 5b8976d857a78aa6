import { useSignal } from '@preact/signals';
import type { BackupFault, PutBack } from '../../app/saved/repository.ts';
import { announce } from '../common/announce.ts';
import { type Translate, useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Icon } from '../common/icon.tsx';
import { saveAs } from '../common/save-as.ts';

/** A readable file with everything or with one player, and the way to bring it back. */
export function Backup() {
  const app = useApp();
  const t = useTexts();
  const outcome = useSignal<string | null>(null);
  const profile = app.profile.value;
  const take = async (file: File): Promise<void> => {
    const put = await app.importBackup(file);
    const said = put.ok ? gainWords(put.value, t) : faultWords(put.error, t);
    outcome.value = said;
    announce(said);
  };
  const saveAll = (): Promise<void> =>
    app.repository.exportAll().then((text) => saveAs('triage-backup.json', text));
  const saveOne = (id: string, name: string): Promise<void> =>
    app.repository.exportProfile(id).then((text) => saveAs(`triage-${fileWord(name)}.json`, text));
  return (
    <section>
      <h2 class="margin-title">{t('backup.title')}</h2>
      <div class="backup-ways">
        <Button look="dark" icon="download-simple" action="export" onClick={() => void saveAll()}>
          {t('backup.all')}
        </Button>
        {profile !== null && app.profiles.value.length > 1 && (
          <Button
            look="dark"
            icon="download-simple"
            action="export-one"
            onClick={() => void saveOne(profile.id, profile.name)}
          >
            {t('backup.one', { name: profile.name })}
          </Button>
        )}
      </div>
      <p class="margin-note">{t('backup.hint')}</p>
      <label class="button button-dark file-button">
        <Icon name="upload-simple" />
        <span class="button-word">{t('backup.import')}</span>
        <input
          type="file"
          class="file-input"
          accept=".json,application/json"
          onChange={(event) => {
            const input = event.currentTarget;
            const file = input.files?.[0];
            if (file !== undefined) void take(file);
            input.value = '';
          }}
        />
      </label>
      <p class="margin-note">{t('backup.importHint')}</p>
      {outcome.value !== null && <p class="outcome">{outcome.value}</p>}
    </section>
  );
}

/** What came in, in as many sentences as there is something to say. */
function gainWords(put: PutBack, t: Translate): string {
  const said = (['added', 'changed', 'known'] as const)
    .filter((what) => put[what] > 0)
    .map((what) => t(`backup.${what}`, { count: put[what] }));
  return (put.added + put.changed === 0 ? [t('backup.nothing'), ...said] : said).join(' ');
}

/** The fault, its place and its remedy; and that nothing happened. */
function faultWords({ code, at }: BackupFault, t: Translate): string {
  const kind = code.replace('backup/', '');
  const placed = at !== '' && (kind === 'not-json' || kind === 'newer') ? `${kind}-at` : kind;
  return `${t(`backup.fault.${placed}`, { at })} ${t('backup.nothing')}`;
}

/** A name as part of a file's name, on any system. */
function fileWord(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'backup';
}
