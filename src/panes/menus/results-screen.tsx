import type { ShiftResult } from '../../app/saved/types.ts';
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
  const rounds = results.filter(({ practice }) => practice !== null);
  return (
    <Page title={t('pages.results')} lead={t('results.lead', { name: profile.name })}>
      <Rows results={results.filter(({ practice }) => practice === null)} />
      {rounds.length > 0 && (
        <section>
          <h2 class="sheet-heading">{t('practice.results')}</h2>
          <p>{t('practice.resultsHint')}</p>
          <Rows results={rounds} />
        </section>
      )}
    </Page>
  );
}

function Rows({ results }: { readonly results: readonly ShiftResult[] }) {
  return (
    <ol class="result-list">
      {results.map((result) => (
        <li key={result.id}>
          <ResultRow result={result} />
        </li>
      ))}
    </ol>
  );
}
