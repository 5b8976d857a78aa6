import type { LevelSummary } from '../../app/ports/levels.ts';
import { hashOf } from '../../app/screen.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { bestOf, percentOf } from './best-result.ts';
import { inLanguage } from './level-title.ts';
import { Medal } from './medal.tsx';
import { postCount } from './post-words.ts';

/** One level: what it is, how long, what is new, and how it went. The whole card is its link. */
export function ShiftCard({ level }: { readonly level: LevelSummary }) {
  const app = useApp();
  const t = useTexts();
  const title = inLanguage(level.title, app.language.value);
  const results = app.results.value.filter(({ record }) => record.level === level.id);
  const best = bestOf(results);
  const [last] = results;
  return (
    <article class="shift-card">
      <h3 class="shift-title">
        <a class="shift-link" href={hashOf({ name: 'briefing', level: level.id, seed: null })}>
          {title}
        </a>
      </h3>
      <p class="shift-facts">
        {postCount(level, t)} · {level.calls > 0 && <>{t('common.calls', { count: level.calls })} · </>}
        {t('common.minutes', { count: level.minutes })}
        {level.newRule !== null && <> · {t('shifts.newCard', { card: t(`rules.${level.newRule}.title`) })}</>}
      </p>
      <p class="shift-past">
        {best === null || last === undefined ? (
          t('shifts.never')
        ) : (
          <>
            <Medal medal={best.medal} />
            <span>{t('shifts.best', { percent: percentOf(best) })}</span>
            {last !== best && <span>{t('shifts.last', { percent: percentOf(last) })}</span>}
          </>
        )}
      </p>
      <span class="shift-go" aria-hidden="true">
        <Icon name="arrow-right" />
      </span>
    </article>
  );
}
