import { createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { TopicCard } from '../saved/types.ts';

/** Reproducible: no fuzz. What was missed comes back after ten minutes, the rest after days. */
const scheduler = fsrs({ enable_fuzz: false, learning_steps: ['10m'], relearning_steps: ['10m'] });

/** A topic's card after it was judged at `now`, milliseconds since 1970. */
export function schedule(card: TopicCard | null, right: boolean, now: number): TopicCard {
  // A clock that was set back must not make the time since the last review negative.
  const at = Math.max(now, card?.lastReview ?? now);
  const before =
    card === null
      ? createEmptyCard(at)
      : {
          due: card.due,
          stability: card.stability,
          difficulty: card.difficulty,
          elapsed_days: 0,
          scheduled_days: card.scheduledDays,
          learning_steps: card.learningSteps,
          reps: card.reps,
          lapses: card.lapses,
          state: card.state,
          last_review: card.lastReview,
        };
  const next = scheduler.next(before, at, right ? Rating.Good : Rating.Again).card;
  return {
    due: next.due.getTime(),
    stability: next.stability,
    difficulty: next.difficulty,
    scheduledDays: next.scheduled_days,
    learningSteps: next.learning_steps,
    reps: next.reps,
    lapses: next.lapses,
    state: next.state,
    lastReview: next.last_review?.getTime() ?? null,
  };
}
