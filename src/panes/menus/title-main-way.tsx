import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { ScreenLink } from '../common/screen-link.tsx';
import { isNewcomer } from './is-newcomer.ts';
import { inLanguage, titleOf } from './level-title.ts';
import { nextShift } from './next-shift.ts';
import { placeNote, postCount, savedPlace } from './post-words.ts';

/** The one thing to do next: go on where one stopped, else the next shift, else begin. */
export function TitleMainWay() {
  const app = useApp();
  const t = useTexts();
  const desk = app.desk.value;
  if (desk !== null) {
    return (
      <ScreenLink to={{ name: 'desk' }} look="main" note={placeNote(desk.place.value, t)}>
        {t('title.continue', { title: titleOf(app, desk.level.id) })}
      </ScreenLink>
    );
  }
  const [session] = app.sessions.value;
  if (session !== undefined) {
    return (
      <Button
        look="main"
        action="continue"
        note={placeNote(savedPlace(app, session), t)}
        onClick={() => void app.resumeShift(session.id)}
      >
        {t('title.continue', { title: titleOf(app, session.record.level) })}
      </Button>
    );
  }
  const profile = app.profile.value;
  if (profile === null) {
    return (
      <ScreenLink to={{ name: 'profile' }} look="main" note={t('title.beginNote')}>
        {t('title.begin')}
      </ScreenLink>
    );
  }
  const played = new Set(app.results.value.map(({ record }) => record.level));
  const next = nextShift(app.levels.list(), played);
  if (isNewcomer(app) || next === undefined) {
    return (
      <ScreenLink to={{ name: 'shifts' }} look="main" note={t('title.beginNote')}>
        {t('title.begin')}
      </ScreenLink>
    );
  }
  return (
    <ScreenLink to={{ name: 'briefing', level: next.id, seed: null }} look="main" note={postCount(next, t)}>
      {t('title.next', { title: inLanguage(next.title, app.language.value) })}
    </ScreenLink>
  );
}
