import { useEffect, useRef } from 'preact/hooks';
import type { Verdict } from '../../core/session/decision.ts';
import { useTexts } from '../common/app-context.ts';
import { ReportMark, TrustMark } from './marks.tsx';
import { useDesk } from './use-desk.ts';

/** The second step of a verdict: the stamp, or taking it back. The focus goes here from the tray. */
export function DecisionBar({ verdict }: { readonly verdict: Verdict }) {
  const desk = useDesk();
  const t = useTexts();
  const stamp = useRef<HTMLButtonElement>(null);
  useEffect(() => stamp.current?.focus(), [verdict]);
  const report = verdict === 'report';
  return (
    <div class={`decision decision-${verdict}`}>
      <p class="decision-text">{t(report ? 'desk.chosenReport' : 'desk.chosenTrust')}</p>
      <button ref={stamp} type="button" class={`stamp-button stamp-${verdict}`} onClick={desk.stamp}>
        {report ? <ReportMark /> : <TrustMark />}
        {t(report ? 'desk.stampReport' : 'desk.stampTrust')}
      </button>
      <button type="button" class="quiet-button" onClick={() => takeBack(desk.choose, verdict)}>
        {t('desk.cancel')}
      </button>
    </div>
  );
}

/** Takes the choice back and returns the focus to the tray it came from. */
export function takeBack(choose: (verdict: null) => void, verdict: Verdict): void {
  choose(null);
  document.querySelector<HTMLElement>(`[data-tray="${verdict}"]`)?.focus();
}
