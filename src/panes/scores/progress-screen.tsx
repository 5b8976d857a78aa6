import { useEffect } from 'preact/hooks';
import { useApp, useTexts } from '../common/app-context.ts';
import { ScreenLink } from '../common/screen-link.tsx';
import { EyePlots } from './eye-plots.tsx';
import { MissList } from './miss-list.tsx';
import { PointsPlot } from './points-plot.tsx';
import { ScorePage } from './score-page.tsx';

/** From shift to shift: points, how well true and false are told apart, and what got past. */
export function ProgressScreen() {
  const app = useApp();
  const t = useTexts();
  const profile = app.profile.value;
  const results = app.results.value;
  useEffect(() => {
    void app.ensureProgress();
  }, [app, profile]);
  if (profile === null || !results.some(({ practice }) => practice === null)) {
    return (
      <ScorePage
        page="progress"
        body={() => ({
          lead: t('scores.course.none'),
          children: (
            <div class="form-ways">
              <ScreenLink to={{ name: 'shifts' }} look="main">
                {t('results.toShifts')}
              </ScreenLink>
            </div>
          ),
        })}
      />
    );
  }
  return (
    <ScorePage
      page="progress"
      body={() => ({
        lead: t('scores.course.lead', { name: profile.name }),
        margin: <MissList />,
        children: (
          <>
            <PointsPlot results={results} />
            <EyePlots results={results} />
          </>
        ),
      })}
    />
  );
}
