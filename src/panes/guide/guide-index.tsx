import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { DOUBT_PAGE, type DoubtId } from '../../app/guide/doubts.ts';
import { GUIDE_KINDS, kindOf } from '../../app/guide/guide-topics.ts';
import { metOfAll } from '../../app/guide/mastery.ts';
import { found } from '../../app/guide/search-guide.ts';
import type { TopicId } from '../../core/score/topics.ts';
import { announce } from '../common/announce.ts';
import { type Translate, useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Field } from '../common/field.tsx';
import { ScreenLink } from '../common/screen-link.tsx';
import { DoubtLinks } from './doubt-links.tsx';
import { GuideCard } from './guide-card.tsx';
import { doubtEntries, topicEntries } from './guide-entries.ts';

const LONGEST_QUERY = 60;

/** Kept while pages are read, so that one comes back to what was found. */
const query = signal('');

type Hits = { readonly doubts: readonly DoubtId[]; readonly topics: readonly TopicId[] };

/** All pages by chapter, and the field that finds one. */
export function GuideIndex() {
  const app = useApp();
  const t = useTexts();
  const { value: language } = app.language;
  const entries = useMemo(() => ({ doubts: doubtEntries(t), topics: topicEntries(t) }), [language]);
  const hitsOf = (words: string): Hits => ({
    doubts: found(words, entries.doubts),
    topics: found(words, entries.topics),
  });
  const hits = hitsOf(query.value);
  const look = (words: string): void => {
    query.value = words;
    announce(countOf(hitsOf(words), t));
  };
  const searching = query.value.trim() !== '';
  return (
    <div class="field-guide">
      <div class="sheet guide-front">
        <div class="guide-front-words">
          <h1 class="sheet-title" tabIndex={-1}>
            {t('pages.guide')}
          </h1>
          <p class="sheet-lead">{t('guide.page.lead')}</p>
          <search class="guide-search">
            <Field
              label={t('guide.page.search')}
              hint={t('guide.page.searchHint')}
              value={query.value}
              maxLength={LONGEST_QUERY}
              onInput={look}
            />
            {searching && (
              <Button look="quiet" icon="x" action="clear-search" onClick={() => look('')}>
                {t('guide.page.clear')}
              </Button>
            )}
          </search>
          <p class="guide-hits">{countOf(hits, t)}</p>
          {!searching && <MetSoFar />}
        </div>
        <section class="offer guide-door">
          <h2 class="offer-title">{t('guide.page.doubtTitle')}</h2>
          <p>{t('guide.page.doubtText')}</p>
          <ScreenLink to={{ name: 'guide', page: DOUBT_PAGE }} look="main" icon="arrow-right">
            {t('guide.page.doubtGo')}
          </ScreenLink>
        </section>
      </div>
      {searching && hits.doubts.length + hits.topics.length === 0 && <Nothing />}
      {hits.doubts.length > 0 && (
        <section class="guide-chapter">
          <h2 class="margin-title">{t(`guide.page.${searching ? 'doubtHits' : 'doubtList'}`)}</h2>
          <DoubtLinks doubts={hits.doubts} />
        </section>
      )}
      {GUIDE_KINDS.map((kind) => (
        <Chapter key={kind} kind={kind} topics={hits.topics.filter((topic) => kindOf(topic) === kind)} />
      ))}
    </div>
  );
}

function countOf({ doubts, topics }: Hits, t: Translate): string {
  return t('guide.page.hits', { count: doubts.length + topics.length });
}

/** How much of the guide was met in shifts; nothing for who only reads. */
function MetSoFar() {
  const { value: progress } = useApp().progress;
  const t = useTexts();
  const { met, count } = metOfAll(progress);
  return met === 0 ? null : <p class="guide-met">{t('guide.page.found', { met, count })}</p>;
}

function Chapter({ kind, topics }: { readonly kind: string; readonly topics: readonly TopicId[] }) {
  const t = useTexts();
  if (topics.length === 0) return null;
  return (
    <section class="guide-chapter">
      <h2 class="margin-title">{t(`guide.page.kinds.${kind}.title`)}</h2>
      <p class="margin-note">{t(`guide.page.kinds.${kind}.note`)}</p>
      <ul class="guide-cards">
        {topics.map((topic) => (
          <li key={topic}>
            <GuideCard topic={topic} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Nothing() {
  const t = useTexts();
  return (
    <div class="sheet guide-nothing">
      <p class="outcome">{t('guide.page.nothing')}</p>
      <p>{t('guide.page.nothingHelp')}</p>
      <ScreenLink to={{ name: 'guide', page: DOUBT_PAGE }} look="paper">
        {t('guide.page.doubtGo')}
      </ScreenLink>
    </div>
  );
}
