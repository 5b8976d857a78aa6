import { doubtsAbout } from '../../app/guide/doubts.ts';
import { keyOf, kindOf } from '../../app/guide/guide-topics.ts';
import { masteryOf } from '../../app/guide/mastery.ts';
import { relatedTo } from '../../app/guide/related.ts';
import type { TopicId } from '../../core/score/topics.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { topicName } from '../common/topic-name.ts';
import { DoubtLinks } from './doubt-links.tsx';
import { Example } from './drawings/example.tsx';
import { FoundMark } from './found-mark.tsx';
import { GuideCard } from './guide-card.tsx';
import { GuideWays } from './guide-ways.tsx';

/** One topic: a drawn example, what it is, how to see it, what it does not prove, and how often one did. */
export function TopicPage({ topic }: { readonly topic: TopicId }) {
  const t = useTexts();
  const kind = kindOf(topic);
  const text = (part: string): string => t(`guide.${keyOf(topic)}.${part}`);
  const doubts = doubtsAbout(topic);
  const call = kind === 'pretext' || kind === 'lever';
  return (
    <div class="page has-margin">
      <article class="sheet guide-topic">
        <p class="guide-kind">{t(`topics.kinds.${kind}`)}</p>
        <h1 class="sheet-title" tabIndex={-1}>
          {topicName(topic, t)}
        </h1>
        <Example topic={topic} />
        <p class="guide-what">{text('what')}</p>
        <h2 class="sheet-heading">{t('guide.page.see')}</h2>
        <dl class="guide-see">
          <div>
            <dt>{t('guide.page.atDesk')}</dt>
            <dd>{text('desk')}</dd>
          </div>
          <div>
            <dt>{t(call ? 'guide.page.onPhone' : 'guide.page.inMail')}</dt>
            <dd>{text('work')}</dd>
          </div>
        </dl>
        <h2 class="sheet-heading">{t('guide.page.not')}</h2>
        <p>{text('not')}</p>
        <GuideWays />
      </article>
      <aside class="page-margin guide-margin">
        <section>
          <h2 class="margin-title">{t('guide.page.how')}</h2>
          <HowOften topic={topic} />
        </section>
        {doubts.length > 0 && (
          <section>
            <h2 class="margin-title">{t('guide.page.inDoubt')}</h2>
            <DoubtLinks doubts={doubts} />
          </section>
        )}
        <section>
          <h2 class="margin-title">{t('guide.page.related')}</h2>
          <ul class="guide-cards is-narrow">
            {relatedTo(topic).map((one) => (
              <li key={one}>
                <GuideCard topic={one} />
              </li>
            ))}
          </ul>
        </section>
      </aside>
    </div>
  );
}

function HowOften({ topic }: { readonly topic: TopicId }) {
  const app = useApp();
  const t = useTexts();
  const mastery = masteryOf(app.progress.value, topic);
  return (
    <div class="guide-how">
      <p>{mastery === null ? t('guide.page.notMetYet') : t('guide.page.met', { count: mastery.met })}</p>
      {mastery !== null && mastery.judged > 0 && <FoundMark topic={topic} />}
    </div>
  );
}
