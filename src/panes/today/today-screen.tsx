import '../styles/today.css';
import { formatDay } from '../../app/today/format-day.ts';
import { type Post, postOf, todaysLevel } from '../../app/today/post.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Page } from '../common/page.tsx';
import { ScreenLink } from '../common/screen-link.tsx';
import { BeginShift } from '../menus/begin-shift.tsx';
import { DayStrip } from './day-strip.tsx';
import { TodayResult } from './today-result.tsx';

/** The post of a date: the same for everyone, with a result to show around. */
export function TodayScreen({ day: asked }: { readonly day: string | null }) {
  const app = useApp();
  const t = useTexts();
  const level = todaysLevel(app.levels);
  const today = app.day.value;
  const day = asked ?? today;
  if (level === null) return <Page title={t('pages.today')} lead={t('today.missing')} children={null} />;
  const post = postOf(day, level.id, app.results.value, app.sessions.value);
  return (
    <Page
      title={t('pages.today')}
      lead={t(day < today ? 'today.leadPast' : 'today.lead')}
      margin={<DayStrip level={level.id} shown={day} />}
    >
      <DayLeaf day={day} />
      {day > today ? (
        <p class="sheet-note">{t('today.future', { date: formatDay(day, app.language.value) })}</p>
      ) : (
        <Ways post={post} level={level.id} minutes={level.minutes} />
      )}
      {day !== today && (
        <p class="today-back">
          <ScreenLink to={{ name: 'today', day: null }}>{t('today.toToday')}</ScreenLink>
        </p>
      )}
    </Page>
  );
}

/** A leaf torn off the calendar; what it shows is read as one date. */
function DayLeaf({ day }: { readonly day: string }) {
  const { value: language } = useApp().language;
  return (
    <h2 class="day-leaf">
      <span class="unseen">{formatDay(day, language, 'full')}</span>
      <span class="day-leaf-number" aria-hidden="true">
        {Number(day.slice(-2))}
      </span>
      <span class="day-leaf-words" aria-hidden="true">
        <span class="day-leaf-week">{formatDay(day, language, 'weekday')}</span>
        <span>{formatDay(day, language, 'month')}</span>
      </span>
    </h2>
  );
}

type WaysProps = { readonly post: Post; readonly level: string; readonly minutes: number };

function Ways({ post, level, minutes }: WaysProps) {
  const app = useApp();
  const t = useTexts();
  const { open, counted, seed } = post;
  const facts = (
    <p class="sheet-facts">
      {app.settings.value.clock === 'off'
        ? t('briefing.clockOff')
        : t('briefing.clockOn', {
            minutes: app.settings.value.clock === 'slow' ? minutes * 2 : minutes,
          })}{' '}
      <ScreenLink to={{ name: 'settings' }}>{t('briefing.clockChange')}</ScreenLink>
    </p>
  );
  const goOn = open !== null && (
    <div class="form-ways today-continue">
      <Button look="main" action="continue" onClick={() => void app.resumeShift(open.id)}>
        {t('today.continue')}
      </Button>
      <span>{t('today.waiting', { at: Math.min(open.judged + 1, open.count), count: open.count })}</span>
    </div>
  );
  if (counted === null) {
    return (
      <>
        <p>{t('today.rules')}</p>
        {facts}
        {goOn || <BeginShift level={level} seed={seed} />}
      </>
    );
  }
  return (
    <>
      {goOn}
      <TodayResult post={post} counted={counted} />
    </>
  );
}
