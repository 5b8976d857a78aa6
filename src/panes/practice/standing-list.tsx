import { useSignal } from '@preact/signals';
import { guidePage } from '../../app/guide/page-of.ts';
import type { Progress, TopicProgress } from '../../app/saved/types.ts';
import { hashOf } from '../../app/screen.ts';
import { useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { kindOfTopic, topicName } from '../common/topic-name.ts';

/** Rows shown before the rest is asked for. */
const SHOWN = 10;

type Props = {
  readonly title: string;
  readonly topics: readonly string[];
  readonly progress: Progress;
  /** When a topic comes back, in words. */
  readonly when: (topic: string) => string;
};

/** Topics one below the other: what they are, how often they were judged right, when they come back. */
export function StandingList({ title, topics, progress, when }: Props) {
  const t = useTexts();
  const whole = useSignal(false);
  const shown = whole.value ? topics : topics.slice(0, SHOWN);
  return (
    <section>
      <h2 class="sheet-heading">{title}</h2>
      <ul class="standing-list">
        {shown.map((topic) => {
          const one = progress.topics[topic];
          return one === undefined ? null : (
            <li key={topic}>
              <Row topic={topic} one={one} when={when(topic)} />
            </li>
          );
        })}
      </ul>
      {shown.length < topics.length && (
        <Button look="quiet" action="show-all" onClick={() => (whole.value = true)}>
          {t('practice.more', { count: topics.length })}
        </Button>
      )}
    </section>
  );
}

type RowProps = { readonly topic: string; readonly one: TopicProgress; readonly when: string };

function Row({ topic, one, when }: RowProps) {
  const t = useTexts();
  const judged = one.right + one.wrong;
  return (
    <div class="standing" data-topic={topic}>
      <p class="standing-what">
        <a class="text-link standing-name" href={hashOf(guidePage(topic))}>
          {topicName(topic, t)}
        </a>{' '}
        <span class="standing-kind">{t(`topics.kinds.${kindOfTopic(topic)}`)}</span>
      </p>
      <p class="standing-how">
        <span class="standing-bar" aria-hidden="true">
          <span class="standing-fill" style={{ width: `${(100 * one.right) / Math.max(1, judged)}%` }} />
        </span>
        <span>{t('practice.judged', { right: one.right, judged })}</span>
      </p>
      <p class="standing-when">{when}</p>
    </div>
  );
}
