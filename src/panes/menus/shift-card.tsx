import { bestOf } from '../../app/saved/best-of.ts';
import { hashOf } from '../../app/screen.ts';
import type { LevelSummary } from '../../core/level/summary.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { leftShift } from './left-shift.ts';
import { inLanguage } from './level-title.ts';
import { Medal } from './medal.tsx';
import { percentOf } from './percent-of.ts';
import { placeNote, postCount } from './post-words.ts';

/** One level: what it is, how long, what is new, and how it went. The whole card is its link. */
export function ShiftCard({ level }: { readonly level: LevelSummary }) {
  const app = useApp();
  const t = useTexts();
  const title = inLanguage(level.title, app.language.value);
  const results = app.results.value.filter(({ record }) => record.level === level.id);
  const best = bestOf(results);
  const [last] = results;
  const left = leftShift(app, level.id, null);
  const begun = left === null ? null : t('shifts.begun', { place: placeNote(left.place, t) });
  return (
    <article class={`shift-card${best === null ? '' : ' is-played'}`}>
      <h3 class="shift-title">
        <a class="shift-link" href={hashOf({ name: 'briefing', level: level.id, seed: null })}>
          {title}
        </a>
        {level.optional && <span class="shift-optional">{t('week.optional')}</span>}
      </h3>
      <p class="shift-facts">{factsOf(level, t).join(' · ')}</p>
      <ShiftBrings level={level} />
      <p class="shift-past">
        {best === null || last === undefined ? (
          (begun ?? t('shifts.never'))
        ) : (
          <>
            <Medal medal={best.medal} />
            <span>{t('shifts.best', { percent: percentOf(best) })}</span>
            {last !== best && <span>{t('shifts.last', { percent: percentOf(last) })}</span>}
            {begun !== null && <span>{begun}</span>}
          </>
        )}
      </p>
      <span class="shift-go" aria-hidden="true">
        <Icon name="arrow-right" />
      </span>
    </article>
  );
}

export function factsOf(level: LevelSummary, t: ReturnType<typeof useTexts>): readonly string[] {
  const { calls, minutes, sittings } = level;
  return [
    postCount(level, t),
    ...(calls > 0 ? [t('common.calls', { count: calls })] : []),
    t('common.minutes', { count: minutes }),
    ...(sittings > 1 ? [t('week.sittings', { count: sittings })] : []),
  ];
}

/** The day's new card; of a long shift, what it is for; of an optional one, for whom. Express brings all at once. */
function ShiftBrings({ level }: { readonly level: LevelSummary }) {
  const t = useTexts();
  const { shelf, newRule, optional, sittings } = level;
  const card = shelf === 'week' && newRule !== null ? t(`rules.${newRule}.title`) : null;
  if (card === null && !optional && sittings === 1) return null;
  return (
    <p class="shift-brings">
      {card !== null && <span class="brought-card">{t('shifts.newCard', { card })}</span>}
      {optional && <span>{t('week.optionalText')}</span>}
      {sittings > 1 && <span>{t('week.exam')}</span>}
    </p>
  );
}
