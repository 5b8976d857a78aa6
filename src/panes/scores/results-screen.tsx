import { useSignal } from '@preact/signals';
import { EVERYTHING, type Picked, pickResults } from '../../app/scores/pick-results.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { ScreenLink } from '../common/screen-link.tsx';
import { BestAndLast } from './best-and-last.tsx';
import { PickForm } from './pick-form.tsx';
import { ResultList } from './result-list.tsx';
import { SaveTable } from './save-table.tsx';
import { ScorePage } from './score-page.tsx';

/** Finished shifts of the player, the last first, and how each of them went at best and last. */
export function ResultsScreen() {
  const app = useApp();
  const t = useTexts();
  const picked = useSignal<Picked>(EVERYTHING);
  const profile = app.profile.value;
  const results = app.results.value;
  if (profile === null || results.length === 0) {
    return (
      <ScorePage
        page="results"
        body={() => ({
          lead: t(profile === null ? 'results.nobody' : 'results.none'),
          children: (
            <div class="form-ways">
              <ScreenLink to={{ name: profile === null ? 'profile' : 'shifts' }} look="main">
                {t(profile === null ? 'title.begin' : 'results.toShifts')}
              </ScreenLink>
            </div>
          ),
        })}
      />
    );
  }
  const shown = pickResults(results, picked.value);
  return (
    <ScorePage
      page="results"
      body={() => ({
        lead: t('results.lead', { name: profile.name }),
        margin: (
          <>
            <BestAndLast results={shown} />
            <SaveTable results={shown} player={profile.name} />
          </>
        ),
        children: (
          <>
            {results.length > 1 && (
              <PickForm
                results={results}
                picked={picked.value}
                shown={shown.length}
                onPick={(next) => (picked.value = next)}
              />
            )}
            <ResultList key={`${profile.id} ${JSON.stringify(picked.value)}`} results={shown} />
          </>
        ),
      })}
    />
  );
}
