import '../styles/title.css';
import { hashOf } from '../../app/screen.ts';
import { useTexts } from '../common/app-context.ts';
import { ScreenLink } from '../common/screen-link.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Logotype } from './logotype.tsx';
import { Pigeonholes } from './pigeonholes.tsx';
import { TitleMainWay } from './title-main-way.tsx';
import { TitlePlayer } from './title-player.tsx';
import { TitlePractice } from './title-practice.tsx';

/** The first screen: what this is, one main thing to do, and the few other ways. */
export function TitleScreen() {
  const t = useTexts();
  return (
    <div class="title">
      <div class="title-language">
        <LanguageChoice hideLabel />
      </div>
      <div class="title-words">
        <Logotype />
        <p class="title-tagline">{t('title.tagline')}</p>
      </div>
      <nav class="title-ways" aria-label={t('title.ways')}>
        <TitleMainWay />
        <div class="title-pair">
          <ScreenLink to={{ name: 'shifts' }} look="dark">
            {t('pages.shifts')}
          </ScreenLink>
          <ScreenLink to={{ name: 'results' }} look="dark">
            {t('pages.results')}
          </ScreenLink>
        </div>
        <ScreenLink to={{ name: 'today', day: null }} look="dark" note={t('title.todayNote')}>
          {t('pages.today')}
        </ScreenLink>
        <TitlePractice />
        <ScreenLink to={{ name: 'guide', page: null }} look="dark" note={t('title.guideNote')}>
          {t('pages.guide')}
        </ScreenLink>
        <ScreenLink to={{ name: 'browser' }} look="dark">
          {t('pages.browser')}
        </ScreenLink>
      </nav>
      <div class="title-holes" data-slot="pigeonholes" aria-hidden="true">
        <Pigeonholes />
      </div>
      <footer class="title-foot">
        <TitlePlayer />
        <p>{t('title.promise')}</p>
        <ul class="title-links">
          <li>
            <a class="text-link" href={hashOf({ name: 'workshop', level: null })}>
              {t('title.workshop')}
            </a>
          </li>
          {(['settings', 'stored', 'credits'] as const).map((name) => (
            <li key={name}>
              <a class="text-link" href={hashOf({ name })}>
                {t(`pages.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </footer>
    </div>
  );
}
