import { useRef } from 'preact/hooks';
import type { Verdict } from '../../core/session/decision.ts';
import { useTexts } from '../common/app-context.ts';
import { useDesk } from './use-desk.ts';

const CLICK_PX = 6;

/** The envelope of the open letter: dragged to a tray, the stamp falls. An extra; the trays do the same by tap. */
export function EnvelopeHandle() {
  const desk = useDesk();
  const t = useTexts();
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const sorting = desk.session.value.phase === 'sorting';
  const movable = sorting && !desk.paused.value;
  const drag = desk.drag.value;
  const end = (event: PointerEvent): void => {
    const from = start.current;
    start.current = null;
    desk.drag.value = null;
    if (from === null || Math.hypot(event.clientX - from.x, event.clientY - from.y) < CLICK_PX) return;
    const verdict = trayAt(event.clientX, event.clientY);
    if (verdict === null) return;
    desk.choose(verdict);
    desk.stamp();
  };
  return (
    <div
      class={`envelope${drag === null ? '' : ' is-dragged'}${sorting ? '' : ' is-gone'}`}
      data-slot="envelope"
      title={t('desk.envelope')}
      onPointerDown={(event) => {
        if (!movable || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, y: event.clientY };
      }}
      onPointerMove={(event) => {
        if (start.current === null) return;
        const { clientX: x, clientY: y } = event;
        desk.drag.value = { x, y, over: trayAt(x, y) };
      }}
      onPointerUp={end}
      onPointerCancel={() => {
        start.current = null;
        desk.drag.value = null;
      }}
    >
      <span
        class="envelope-drawing"
        style={drag === null ? undefined : { position: 'fixed', left: `${drag.x}px`, top: `${drag.y}px` }}
      />
    </div>
  );
}

function trayAt(x: number, y: number): Verdict | null {
  for (const verdict of ['report', 'trust'] as const) {
    const box = document.querySelector(`[data-slot="tray-${verdict}"]`)?.getBoundingClientRect();
    if (box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return verdict;
  }
  return null;
}
