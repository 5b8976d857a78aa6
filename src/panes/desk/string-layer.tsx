import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { useDesk } from './use-desk.ts';

type Line = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };

/** The red string from the part to its card, drawn over everything; where a card is not in sight, no line. */
export function StringLayer() {
  const desk = useDesk();
  const line = useSignal<Line | null>(null);
  // While the feedback is read nothing lies over it: the decisive part is marked in place.
  const string = desk.feedback.value === null ? desk.string.value : null;
  useLayoutEffect(() => {
    if (string === null) {
      line.value = null;
      return undefined;
    }
    const draw = (): void => {
      line.value = measure(string.part, string.rule);
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(document.body);
    window.addEventListener('scroll', draw, { capture: true, passive: true });
    return () => {
      watch.disconnect();
      window.removeEventListener('scroll', draw, { capture: true });
    };
  }, [string, desk.drawer.value, desk.feedback.value]);
  if (line.value === null) return null;
  const { x1, y1, x2, y2 } = line.value;
  const sag = Math.max(24, Math.abs(y2 - y1) * 0.35);
  const path = `M${x1} ${y1} C${x1} ${y1 + sag} ${x2} ${y2 - sag} ${x2} ${y2}`;
  return (
    <svg class="strings" aria-hidden="true">
      <path class="string-shadow" d={path} transform="translate(2 4)" />
      <path class="string" d={path} />
      <circle class="string-pin" cx={x1} cy={y1} r="6" />
      <circle class="string-pin" cx={x2} cy={y2} r="6" />
    </svg>
  );
}

function measure(part: string, rule: string): Line | null {
  const from = visibleBox(`[data-part="${CSS.escape(part)}"]`);
  const to = visibleBox(`[data-card="${rule}"]`);
  if (from === null || to === null) return null;
  return {
    x1: Math.round(from.left + Math.min(from.width * 0.35, 160)),
    y1: Math.round(from.top + from.height * 0.7),
    x2: Math.round(to.left + to.width / 2),
    y2: Math.round(to.top + 8),
  };
}

function visibleBox(selector: string): DOMRect | null {
  const box = document.querySelector(selector)?.getBoundingClientRect();
  return box === undefined || box.width === 0 || box.bottom < 0 || box.top > window.innerHeight ? null : box;
}
