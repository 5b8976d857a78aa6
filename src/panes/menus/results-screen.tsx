import { useApp, useTexts } from '../common/app-context.ts';
import { Page } from '../common/page.tsx';
import { ScreenLink } from '../common/screen-link.tsx';
import { ResultRow } from './result-row.tsx';

/** Finished shifts, the last first. */
export function ResultsScreen() {
  const app = useApp();
  const t = useTexts();
  const profile = app.profile.value;
  const results = app.results.value;
  if (profile === null || results.length === 0) {
    return (
      <Page title={t('pages.results')} lead={t(profile === null ? 'results.nobody' : 'results.none')}>
        <div class="form-ways">
          <ScreenLink to={{ name: profile === null ? 'profile' : 'shifts' }} look="main">
            {t(profile === null ? 'title.begin' : 'results.toShifts')}
          </ScreenLink>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t('pages.results')} lead={t('results.lead', { name: profile.name })}>
      <ol class="result-list">
        {results.map((result) => (
          <li key={result.id}>
            <ResultRow result={result} />
          </li>
        ))}
      </ol>
    </Page>
  );
}
