import { hashOf } from '../../app/screen.ts';
import { addDays } from '../../app/today/day.ts';
import { formatDay } from '../../app/today/format-day.ts';
import { postOf } from '../../app/today/post.ts';
import { useApp, useTexts } from '../common/app-context.ts';

const DAYS = 14;

/** The last two weeks, a square a day, today last. Each leads to its post: nothing is lost. */
export function DayStrip({ level, shown }: { readonly level: string; readonly shown: string }) {
  const app = useApp();
  const t = useTexts();
  const today = app.day.value;
  const language = app.language.value;
  const days = Array.from({ length: DAYS }, (_, at) => addDays(today, at + 1 - DAYS));
  return (
    <section>
      <h2 class="margin-title">{t('today.days')}</h2>
      <ol class="day-strip">
        {days.map((day) => {
          const { counted, open } = postOf(day, level, app.results.value, app.sessions.value);
          const date = formatDay(day, language);
          const how = counted === null ? (open === null ? 'none' : 'open') : (counted.medal ?? 'played');
          const label =
            counted !== null
              ? t('today.dayPlayed', { date, points: counted.points, perfect: counted.perfect })
              : t(open === null ? 'today.dayNever' : 'today.dayOpen', { date });
          return (
            <li key={day}>
              <a
                class={`day-square is-${how}`}
                href={hashOf({ name: 'today', day: day === today ? null : day })}
                aria-label={label}
                aria-current={day === shown ? 'page' : undefined}
                title={label}
              >
                <span class="day-square-week">{formatDay(day, language, 'short')}</span>
                <span class="day-square-number">{Number(day.slice(-2))}</span>
                <span class="day-square-mark">{counted !== null ? '✓' : open !== null ? '…' : ''}</span>
              </a>
            </li>
          );
        })}
      </ol>
      <p class="margin-note">{t('today.daysHint')}</p>
    </section>
  );
}
