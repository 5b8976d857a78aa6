import '../styles/guide.css';
import '../styles/guide-drawings.css';
import '../styles/guide-print.css';
import { useEffect } from 'preact/hooks';
import { DOUBT_PAGE, doubtAt } from '../../app/guide/doubts.ts';
import { topicAt } from '../../app/guide/guide-topics.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { FetchWait } from '../common/fetch-wait.tsx';
import { Page } from '../common/page.tsx';
import { useTextPart } from '../common/use-text-part.ts';
import { DoubtList } from './doubt-list.tsx';
import { DoubtPage } from './doubt-page.tsx';
import { GuideIndex } from './guide-index.tsx';
import { GuideWays } from './guide-ways.tsx';
import { TopicPage } from './topic-page.tsx';

/** The field guide: its index, a topic, or what to do about a real doubt. Open to everybody, playing or not. */
export function GuideScreen({ page }: { readonly page: string | null }) {
  const app = useApp();
  const t = useTexts();
  const texts = useTextPart('guide');
  const { value: profile } = app.profile;
  useEffect(() => {
    void app.ensureProgress();
  }, [app, profile]);
  if (texts !== 'there') return <FetchWait state={texts} />;
  if (page === null) return <GuideIndex />;
  if (page === DOUBT_PAGE) return <DoubtList />;
  const doubt = doubtAt(page);
  if (doubt !== null) return <DoubtPage key={doubt} doubt={doubt} />;
  const topic = topicAt(page);
  if (topic !== null) return <TopicPage key={topic} topic={topic} />;
  return (
    <Page title={t('guide.page.missing')} lead={t('guide.page.missingLead', { page })}>
      <GuideWays />
    </Page>
  );
}
