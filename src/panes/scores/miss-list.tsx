import { guidePage } from '../../app/guide/page-of.ts';
import { type Miss, missesOf } from '../../app/scores/misses.ts';
import { hashOf } from '../../app/screen.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { ScreenLink } from '../common/screen-link.tsx';
import { topicName } from '../common/topic-name.ts';

/** So many of each are enough to know where to look. */
const SHOWN = 6;

/** What got past the player, by where it happened; each name leads to its page of the field guide. */
export function MissList() {
  const app = useApp();
  const t = useTexts();
  const progress = app.progress.value;
  const misses = missesOf(progress);
  const some = misses.fakes.length + misses.genuine.length + misses.calls.length > 0;
  if (progress === null) {
    return (
      <section>
        <h2 class="margin-title">{t('scores.misses.title')}</h2>
        <p class="miss-none">{t('common.loading')}</p>
      </section>
    );
  }
  return (
    <section>
      <h2 class="margin-title">{t('scores.misses.title')}</h2>
      <Group title={t('scores.misses.fakes')} empty={t('scores.misses.noFakes')} misses={misses.fakes} />
      <Group
        title={t('scores.misses.genuine')}
        empty={t('scores.misses.noGenuine')}
        misses={misses.genuine}
      />
      <Group title={t('scores.misses.calls')} empty={t('scores.misses.noCalls')} misses={misses.calls} />
      <p class="margin-note">{t('scores.misses.hint')}</p>
      {some && (
        <ScreenLink to={{ name: 'practice' }} look="dark">
          {t('scores.misses.practise')}
        </ScreenLink>
      )}
    </section>
  );
}

type GroupProps = { readonly title: string; readonly empty: string; readonly misses: readonly Miss[] };

function Group({ title, empty, misses }: GroupProps) {
  const t = useTexts();
  return (
    <>
      <h3 class="margin-heading">{title}</h3>
      {misses.length === 0 && <p class="miss-none">{empty}</p>}
      <ul class="miss-list">
        {misses.slice(0, SHOWN).map(({ topic, wrong, judged }) => (
          <li key={topic}>
            <a class="text-link" href={hashOf(guidePage(topic))}>
              {topicName(topic, t)}
            </a>
            <span class="miss-bar" aria-hidden="true">
              <span class="miss-fill" style={{ width: `${(100 * wrong) / judged}%` }} />
            </span>
            <span class="miss-figure">{t('scores.misses.wrong', { wrong, judged })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
