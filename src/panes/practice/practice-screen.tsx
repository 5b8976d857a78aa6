import '../styles/practice.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { dueTopics, laterTopics } from '../../app/practice/standing.ts';
import type { Progress } from '../../app/saved/types.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Page } from '../common/page.tsx';
import { ScreenLink } from '../common/screen-link.tsx';
import { topicName } from '../common/topic-name.ts';
import { formatUntil } from '../menus/format.ts';
import { HowPractice } from './how-practice.tsx';
import { PracticeWay } from './practice-way.tsx';
import { StandingList } from './standing-list.tsx';

/** What is due now, how well each topic holds, and one round after another. */
export function PracticeScreen() {
  const app = useApp();
  const t = useTexts();
  const { value: progress } = app.progress;
  const profile = app.profile.value;
  const asked = useSignal(false);
  useEffect(() => {
    void app.ensureProgress().then(() => {
      asked.value = true;
    });
  }, [app, profile]);
  if (profile !== null && progress === null && !asked.value) {
    return (
      <Page title={t('pages.practice')} lead={t('practice.lead')}>
        <p>{t('common.loading')}</p>
      </Page>
    );
  }
  if (progress === null || Object.keys(progress.topics).length === 0) return <NothingMet />;
  return <Standing progress={progress} />;
}

function NothingMet() {
  const t = useTexts();
  return (
    <Page title={t('pages.practice')} lead={t('practice.empty')} margin={<HowPractice />}>
      <div class="form-ways">
        <ScreenLink to={{ name: 'shifts' }} look="main">
          {t('practice.toShifts')}
        </ScreenLink>
      </div>
    </Page>
  );
}

function Standing({ progress }: { readonly progress: Progress }) {
  const app = useApp();
  const t = useTexts();
  const now = app.now();
  const due = dueTopics(progress, now);
  const later = laterTopics(progress, now);
  const [next] = later;
  const until = (topic: string): string =>
    formatUntil(progress.topics[topic]?.card?.due ?? now, now, app.language.value);
  return (
    <Page title={t('pages.practice')} lead={t('practice.lead')} margin={<HowPractice />}>
      <PracticeWay />
      {due.length === 0 && (
        <p class="practice-none">
          {next === undefined
            ? t('practice.unjudged')
            : t('practice.nothingDue', { topic: topicName(next, t), when: until(next) })}
        </p>
      )}
      {due.length > 0 && (
        <StandingList
          title={t('practice.due')}
          topics={due}
          progress={progress}
          when={() => t('practice.now')}
        />
      )}
      {later.length > 0 && (
        <StandingList title={t('practice.later')} topics={later} progress={progress} when={until} />
      )}
    </Page>
  );
}
