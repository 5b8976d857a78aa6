import '../styles/scores.css';
import type { ComponentChildren } from 'preact';
import { hashOf } from '../../app/screen.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { FetchWait } from '../common/fetch-wait.tsx';
import { Page } from '../common/page.tsx';
import { useTextPart } from '../common/use-text-part.ts';

export const SCORE_PAGES = ['results', 'progress', 'hall'] as const;
type ScorePage = (typeof SCORE_PAGES)[number];

type Props = {
  readonly page: ScorePage | 'compare';
  /** Drawn once the texts of these screens are there. */
  readonly body: () => {
    readonly lead: string;
    readonly margin?: ComponentChildren;
    readonly children: ComponentChildren;
  };
};

/** A sheet of the scores: its heading, the way to the other sheets, and what is on it. */
export function ScorePage({ page, body }: Props) {
  const t = useTexts();
  const texts = useTextPart('scores');
  if (texts !== 'there') return <FetchWait state={texts} />;
  const { lead, margin, children } = body();
  return (
    <Page title={t(`pages.${page}`)} lead={lead} margin={margin}>
      <ScoreNav />
      {children}
    </Page>
  );
}

function ScoreNav() {
  const app = useApp();
  const t = useTexts();
  const here = app.screen.value.name;
  return (
    <nav class="score-nav" aria-label={t('scores.list.where')}>
      <ul>
        {SCORE_PAGES.map((name) => (
          <li key={name}>
            <a class="score-tab" href={hashOf({ name })} aria-current={name === here ? 'page' : undefined}>
              {t(`pages.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
