import { announcement } from '../common/announce.ts';

/** The one place that screen readers listen to. */
export function LiveRegion() {
  return (
    <div class="unseen" role="status" aria-live="polite">
      {announcement.value}
    </div>
  );
}
