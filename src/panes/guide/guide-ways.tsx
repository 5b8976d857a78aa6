import { DOUBT_PAGE } from '../../app/guide/doubts.ts';
import { useTexts } from '../common/app-context.ts';
import { ScreenLink } from '../common/screen-link.tsx';

/** On from a page of the guide: all pages, and the door for a real doubt. */
export function GuideWays() {
  const t = useTexts();
  return (
    <nav class="form-ways guide-on" aria-label={t('guide.page.ways')}>
      <ScreenLink to={{ name: 'guide', page: null }} look="paper" icon="arrow-left">
        {t('guide.page.all')}
      </ScreenLink>
      <ScreenLink to={{ name: 'guide', page: DOUBT_PAGE }} look="paper">
        {t('guide.page.doubtGo')}
      </ScreenLink>
    </nav>
  );
}
