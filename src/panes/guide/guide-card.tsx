import { guidePage } from '../../app/guide/page-of.ts';
import { hashOf } from '../../app/screen.ts';
import type { TopicId } from '../../core/score/topics.ts';
import { useTexts } from '../common/app-context.ts';
import { topicName } from '../common/topic-name.ts';
import { Vignette } from './drawings/vignette.tsx';
import { FoundMark } from './found-mark.tsx';

/** A topic in the index: its small drawing, its name, and whether it was met. */
export function GuideCard({ topic }: { readonly topic: TopicId }) {
  const t = useTexts();
  return (
    <div class="guide-card">
      <Vignette topic={topic} />
      <div class="guide-card-words">
        <h3 class="guide-card-name">
          <a class="guide-card-link" href={hashOf(guidePage(topic))}>
            {topicName(topic, t)}
          </a>
        </h3>
        <FoundMark topic={topic} />
      </div>
    </div>
  );
}
