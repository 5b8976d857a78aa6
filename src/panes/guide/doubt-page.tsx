import { DOUBT_TOPICS, type DoubtId } from '../../app/guide/doubts.ts';
import { useTexts } from '../common/app-context.ts';
import { GuideCard } from './guide-card.tsx';
import { GuideWays } from './guide-ways.tsx';
import { Steps } from './steps.tsx';

/** One situation: first what to do now, then how to look at it, then what it may be. */
export function DoubtPage({ doubt }: { readonly doubt: DoubtId }) {
  const t = useTexts();
  return (
    <div class="page">
      <article class="sheet">
        <p class="guide-kind">{t('guide.page.doubtKind')}</p>
        <h1 class="sheet-title" tabIndex={-1}>
          {t(`guide.doubt.${doubt}.title`)}
        </h1>
        <Steps title={t('guide.page.now')} under={`guide.doubt.${doubt}`} />
        <h2 class="sheet-heading">{t('guide.page.look')}</h2>
        <p>{t(`guide.doubt.${doubt}.look`)}</p>
        <h2 class="sheet-heading">{t('guide.page.maybe')}</h2>
        <ul class="guide-cards is-on-paper">
          {DOUBT_TOPICS[doubt].map((topic) => (
            <li key={topic}>
              <GuideCard topic={topic} />
            </li>
          ))}
        </ul>
        <GuideWays />
      </article>
    </div>
  );
}
