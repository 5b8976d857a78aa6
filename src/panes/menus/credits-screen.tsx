import { useTexts } from '../common/app-context.ts';
import { Page } from '../common/page.tsx';

/** What this is and is not, what it stands on, what it is made of. */
export function CreditsScreen({ version }: { readonly version: string }) {
  const t = useTexts();
  return (
    <Page title={t('pages.credits')} lead={t('credits.lead')}>
      <h2 class="sheet-heading">{t('credits.notTitle')}</h2>
      <p>{t('credits.notOpenai')}</p>
      <p>{t('credits.names')}</p>
      <p>{t('credits.safety')}</p>
      <h2 class="sheet-heading">{t('credits.sourcesTitle')}</h2>
      <ul class="credits-list">
        <li>{t('credits.notice')}</li>
        <li>{t('credits.article')}</li>
        <li>{t('credits.nist')}</li>
      </ul>
      <h2 class="sheet-heading">{t('credits.madeTitle')}</h2>
      <ul class="credits-list">
        <li>{t('credits.fonts')}</li>
        <li>{t('credits.icons')}</li>
        <li>
          {t('credits.code')}{' '}
          <a class="text-link" href="./licences.md">
            {t('credits.codeList')}
          </a>
          ,{' '}
          <a class="text-link" href="./licences-assets.md">
            {t('credits.assetList')}
          </a>
          .
        </li>
        <li>{t('credits.drawings')}</li>
      </ul>
      <p class="sheet-note">{t('credits.version', { version })}</p>
    </Page>
  );
}
