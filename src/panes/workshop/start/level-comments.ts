import type { LevelComments } from '../../../app/workshop/write-level.ts';
import type { Translate } from '../../common/app-context.ts';

/** The notes in a new level, in the page's language. */
export function levelComments(t: Translate): LevelComments {
  const comment = (key: keyof LevelComments): string => t(`workshop.comments.${key}`);
  return {
    head: comment('head'),
    title: comment('title'),
    teaches: comment('teaches'),
    briefing: comment('briefing'),
    desk: comment('desk'),
    letters: comment('letters'),
    must: comment('must'),
    calls: comment('calls'),
    parcels: comment('parcels'),
    names: comment('names'),
  };
}
