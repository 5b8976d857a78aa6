import { DOUBT_IDS } from '../../app/guide/doubts.ts';
import { useTexts } from '../common/app-context.ts';
import { DoubtLinks } from './doubt-links.tsx';
import { GuideWays } from './guide-ways.tsx';
import { Steps } from './steps.tsx';

/** The door for people who come with a real doubt: what is right in any case, then their situation. */
export function DoubtList() {
  const t = useTexts();
  return (
    <div class="page">
      <div class="sheet">
        <h1 class="sheet-title" tabIndex={-1}>
          {t('guide.page.doubtPageTitle')}
        </h1>
        <p class="sheet-lead">{t('guide.page.doubtLead')}</p>
        <Steps title={t('guide.page.always')} under="guide.doubt.always" />
        <h2 class="sheet-heading">{t('guide.page.which')}</h2>
        <DoubtLinks doubts={DOUBT_IDS} />
        <p class="sheet-note">{t('guide.page.nothingSent')}</p>
        <GuideWays />
      </div>
    </div>
  );
}
