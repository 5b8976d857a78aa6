import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useTexts } from '../common/app-context.ts';
import { Page } from '../common/page.tsx';
import { type Seen, seenByAnyPage } from './seen-by-any-page.ts';

const TAKEN = ['name', 'email', 'place', 'system', 'referrer', 'ids'] as const;
const NOT_TAKEN = ['chats', 'secrets', 'money'] as const;

/** What a measuring page sees of the player now, beside what was taken. Computed here, sent nowhere. */
export function BrowserScreen() {
  const t = useTexts();
  const seen = useSignal<Seen | null>(null);
  useEffect(() => {
    void seenByAnyPage().then((found) => {
      seen.value = found;
    });
  }, []);
  return (
    <Page
      title={t('pages.browser')}
      lead={t('browser.lead')}
      margin={
        <section class="incident">
          <h2 class="margin-title">{t('browser.taken')}</h2>
          <p>{t('browser.takenText')}</p>
          <h3 class="margin-heading">{t('browser.takenYes')}</h3>
          <ul>
            {TAKEN.map((what) => (
              <li key={what}>{t(`browser.yes.${what}`)}</li>
            ))}
          </ul>
          <h3 class="margin-heading">{t('browser.takenNo')}</h3>
          <ul>
            {NOT_TAKEN.map((what) => (
              <li key={what}>{t(`browser.no.${what}`)}</li>
            ))}
          </ul>
        </section>
      }
    >
      <h2 class="sheet-heading">{t('browser.you')}</h2>
      <dl class="seen">{seen.value !== null && <SeenLines seen={seen.value} />}</dl>
      <p class="sheet-note">{t('browser.so')}</p>
    </Page>
  );
}

function SeenLines({ seen }: { readonly seen: Seen }) {
  const t = useTexts();
  const unknown = t('browser.unknown');
  const lines = [
    { label: t('browser.browser'), value: seen.browser ?? unknown },
    { label: t('browser.system'), value: seen.system ?? unknown },
    { label: t('browser.languages'), value: seen.languages.join(', ') },
    { label: t('browser.screen'), value: t('browser.screenValue', { ...seen.screen }) },
    { label: t('browser.referrer'), value: seen.referrer ?? t('browser.noReferrer') },
    { label: t('browser.timeZone'), value: seen.timeZone },
  ];
  return (
    <>
      {lines.map(({ label, value }) => (
        <div key={label} class="seen-line">
          <dt>{label}</dt>
          <dd class="number-mono">{value}</dd>
        </div>
      ))}
      <div class="seen-line">
        <dt>{t('browser.place')}</dt>
        <dd>{t('browser.placeText')}</dd>
      </div>
    </>
  );
}
