import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp, useTexts } from '../common/app-context.ts';
import { Page } from '../common/page.tsx';
import { Paragraphs } from '../common/paragraphs.tsx';
import { ScreenLink } from '../common/screen-link.tsx';
import { BeginShift } from './begin-shift.tsx';
import { LetterLanguage } from './letter-language.tsx';
import { inLanguage } from './level-title.ts';
import { postCount } from './post-words.ts';
import { RuleCard } from './rule-card.tsx';
import { ShiftNumber } from './shift-number.tsx';

type Level = NonNullable<Awaited<ReturnType<ReturnType<typeof useApp>['levels']['load']>>>;
type Props = { readonly level: string; readonly seed: number | null };

/** Before a shift: what happened, and the day's new card. */
export function BriefingScreen({ level: id, seed }: Props) {
  const app = useApp();
  const t = useTexts();
  const loaded = useSignal<Level | 'failed' | null>(null);
  useEffect(() => {
    let wanted = true;
    loaded.value = null;
    void app.levels.load(id).then((level) => {
      if (wanted) loaded.value = level ?? 'failed';
    });
    return () => {
      wanted = false;
    };
  }, [id, app]);
  const level = loaded.value;
  if (level === null) return <p class="quiet-wait">{t('common.loading')}</p>;
  if (level === 'failed') {
    return (
      <Page title={t('pages.briefing')} lead={t('briefing.failed')}>
        <ScreenLink to={{ name: 'shifts' }} look="paper">
          {t('briefing.other')}
        </ScreenLink>
      </Page>
    );
  }
  const language = app.language.value;
  const older = level.rules.filter((rule) => rule !== level.newRule);
  return (
    <Page
      title={inLanguage(level.title, language)}
      margin={
        <>
          {level.newRule !== null && (
            <section>
              <h2 class="margin-title">{t('briefing.newCard')}</h2>
              <RuleCard rule={level.newRule} big />
            </section>
          )}
          {older.length > 0 && (
            <section>
              <h2 class="margin-title">{t('briefing.cards')}</h2>
              <ul class="card-list">
                {older.map((rule) => (
                  <li key={rule}>
                    <RuleCard rule={rule} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      }
    >
      <p class="sheet-facts">
        {postCount({ count: level.letters.count, parcels: level.parcels.count }, t)} ·{' '}
        {level.calls.length > 0 && <>{t('common.calls', { count: level.calls.length })} · </>}
        <ClockLine minutes={level.minutes} />
      </p>
      <Paragraphs text={inLanguage(level.briefing, language)} />
      <LetterLanguage languages={level.languages} />
      <BeginShift level={level.id} seed={seed} />
      {seed !== null && <ShiftNumber seed={seed} />}
    </Page>
  );
}

function ClockLine({ minutes }: { readonly minutes: number }) {
  const app = useApp();
  const t = useTexts();
  const { clock } = app.settings.value;
  return (
    <>
      {clock === 'off'
        ? t('briefing.clockOff')
        : t('briefing.clockOn', { minutes: clock === 'slow' ? minutes * 2 : minutes })}{' '}
      <ScreenLink to={{ name: 'settings' }}>{t('briefing.clockChange')}</ScreenLink>
    </>
  );
}
