import type { TopicId } from '../../../core/score/topics.ts';
import { Portrait } from '../../call/portrait.tsx';
import { callerOf } from './callers.ts';

type Props = { readonly topic: TopicId; readonly says: string };

/** A caller and what is said, in a bubble. */
export function Speaker({ topic, says }: Props) {
  const caller = callerOf(topic);
  if (caller === null) return null;
  return (
    <div class="speaker">
      <span class="speaker-face">
        <Portrait portrait={caller.portrait} lever={caller.lever} speaking={false} />
      </span>
      <blockquote class="speaker-bubble">
        <svg class="speaker-tail" viewBox="0 0 24 28" aria-hidden="true">
          <path d="M24 2Q10 14 0 26q14-2 24-2Z" />
        </svg>
        <p>{says}</p>
      </blockquote>
    </div>
  );
}
