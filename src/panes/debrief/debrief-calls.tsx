import type { CallReview } from '../../app/shift/call-review.ts';
import type { Review } from '../../app/shift/review.ts';
import type { TopicId } from '../../core/score/topics.ts';
import { CallVerdict, ReviewedTranscript } from '../call/call-after.tsx';
import { useTexts } from '../common/app-context.ts';
import { GuideLinks } from '../common/guide-links.tsx';

/** The calls of the shift: what each was, its transcript, and where what was given away came back. */
export function DebriefCalls({ review }: { readonly review: Review }) {
  const t = useTexts();
  if (review.calls.length === 0) return null;
  return (
    <section class="group">
      <h2 class="group-title">{t('call.debriefTitle')}</h2>
      {review.calls.map((call) => (
        <article key={call.caller.name + call.caller.role} class="call-in-debrief">
          <h3 lang={review.lang}>
            {call.caller.name}, {call.caller.role}
          </h3>
          <CallVerdict review={call} />
          <CameBack call={call} lang={review.lang} />
          <GuideLinks topics={topicsOfCall(call)} />
          {call.lines.length > 0 && (
            <details class="transcript">
              <summary>{t('call.transcript')}</summary>
              <ReviewedTranscript review={call} lang={review.lang} />
            </details>
          )}
        </article>
      ))}
    </section>
  );
}

/** What the call pretended, and every lever that was heard in it. */
function topicsOfCall({ pretext, lines }: CallReview): readonly TopicId[] {
  const levers = lines.flatMap(({ lever }) => (lever === null ? [] : [`lever:${lever}` as const]));
  return [`pretext:${pretext}` as const, ...new Set(levers)];
}

function CameBack({ call, lang }: { readonly call: CallReview; readonly lang: string }) {
  const t = useTexts();
  if (call.usedIn.length === 0) return null;
  return (
    <p class="call-note is-slip">
      {t('call.cameBack')} <span lang={lang}>{call.usedIn.join(' · ')}</span>
    </p>
  );
}
