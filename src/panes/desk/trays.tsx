import type { Verdict } from '../../core/session/decision.ts';
import { useTexts } from '../common/app-context.ts';
import { ReportMark, TrustMark } from './marks.tsx';
import { useDesk } from './use-desk.ts';

/** One of the two trays: choosing it decides nothing yet. */
export function Tray({ verdict }: { readonly verdict: Verdict }) {
  const desk = useDesk();
  const t = useTexts();
  const sorting = desk.session.value.phase === 'sorting' && !desk.paused.value;
  const chosen = desk.chosen.value === verdict;
  const over = desk.drag.value?.over === verdict;
  return (
    <div class={`tray tray-${verdict}${chosen || over ? ' is-chosen' : ''}`} data-slot={`tray-${verdict}`}>
      <button
        type="button"
        class="tray-button"
        aria-pressed={chosen}
        aria-disabled={!sorting}
        aria-label={t(verdict === 'report' ? 'desk.reportHint' : 'desk.trustHint')}
        data-tray={verdict}
        onClick={() => {
          if (sorting) desk.choose(chosen ? null : verdict);
        }}
      >
        {verdict === 'report' ? <ReportMark /> : <TrustMark />}
        <span class="tray-word">{t(`desk.${verdict}`)}</span>
      </button>
    </div>
  );
}
