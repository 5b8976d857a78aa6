import { useEffect, useRef } from 'preact/hooks';
import type { Interlude } from '../../app/shift/interlude.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { useDesk } from './use-desk.ts';

/** Between two sittings of a long shift: how it stands, and whether to go on now or come back. */
export function DeskInterlude({ interlude }: { readonly interlude: Interlude }) {
  const app = useApp();
  const desk = useDesk();
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  // The letter has gone with what had the focus.
  useEffect(() => heading.current?.focus(), []);
  const { sorted, waiting, reported, fakes, kept, genuine, points } = interlude;
  return (
    <main class="desk-done">
      <div class="done-sheet interlude">
        <h1 ref={heading} tabIndex={-1}>
          {t('interlude.title')}
        </h1>
        <p>{t('interlude.lead', { count: waiting, sorted })}</p>
        <dl class="interlude-counts">
          <div>
            <dt>{t('interlude.reported')}</dt>
            <dd>{t('interlude.of', { part: reported, whole: fakes })}</dd>
          </div>
          <div>
            <dt>{t('interlude.kept')}</dt>
            <dd>{t('interlude.of', { part: kept, whole: genuine })}</dd>
          </div>
          <div>
            <dt>{t('interlude.points')}</dt>
            <dd>{points}</dd>
          </div>
        </dl>
        <p class="interlude-note">{t('interlude.note')}</p>
        <div class="interlude-ways">
          <button type="button" class="next-button" data-action="go-on" onClick={desk.goOn}>
            {t('interlude.goOn')}
          </button>
          <button type="button" class="quiet-button" data-action="put-away" onClick={app.leaveShift}>
            {t('interlude.putAway')}
          </button>
        </div>
      </div>
    </main>
  );
}
