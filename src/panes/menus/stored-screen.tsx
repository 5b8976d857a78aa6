import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp, useTexts } from '../common/app-context.ts';
import { Page } from '../common/page.tsx';
import { Backup } from './backup.tsx';
import { Erase } from './erase.tsx';
import { formatNumber } from './format.ts';
import { listStored, type StoredItem } from './list-stored.ts';

const KILO = 1000;

/** Everything that is kept, line by line, and the ways to take it out, put it back and be rid of it. */
export function StoredScreen() {
  const app = useApp();
  const t = useTexts();
  const items = useSignal<readonly StoredItem[]>([]);
  const { settings, profiles, sessions, results } = app;
  useEffect(() => {
    let wanted = true;
    void listStored(app.repository).then((found) => {
      if (wanted) items.value = found;
    });
    return () => {
      wanted = false;
    };
  }, [app, settings.value, profiles.value, sessions.value, results.value]);
  const language = app.language.value;
  const size = (bytes: number): string =>
    bytes < KILO
      ? t('stored.bytes', { count: bytes })
      : t('stored.kilobytes', { size: formatNumber(bytes / KILO, language) });
  const worded = (item: StoredItem): string => {
    const { params } = item;
    if (item.kind === 'profile') {
      const reader = t(item.own ? 'stored.readerOwn' : 'stored.readerPersona', params);
      return t('stored.profile', { ...params, reader });
    }
    if (item.kind === 'aside') return t('stored.aside', { ...params, reason: t(`stored.${item.reason}`) });
    return t(`stored.${item.kind}`, params);
  };
  return (
    <Page
      title={t('pages.stored')}
      lead={t('stored.lead')}
      margin={
        <>
          <Backup />
          <Erase />
        </>
      }
    >
      <p>{t(app.repository.kind() === 'device' ? 'stored.kindDevice' : 'stored.kindMemory')}</p>
      <table class="stored-table">
        <thead>
          <tr>
            <th scope="col">{t('stored.what')}</th>
            <th scope="col" class="is-number">
              {t('stored.size')}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.value.map((item) => (
            <tr key={item.id}>
              <td>{worded(item)}</td>
              <td class="is-number">{size(item.bytes)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('stored.total')}</th>
            <td class="is-number">{size(items.value.reduce((sum, item) => sum + item.bytes, 0))}</td>
          </tr>
        </tfoot>
      </table>
    </Page>
  );
}
