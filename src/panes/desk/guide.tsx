import { useSignal } from '@preact/signals';
import type { Desk } from '../../app/shift/desk.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { endGuided } from './end-guided.ts';
import { useDesk } from './use-desk.ts';

type Step = { readonly key: string; readonly done: (desk: Desk) => boolean };

/** The guided first letter: each step waits for the deed itself, and any can be skipped. */
const STEPS: readonly Step[] = [
  { key: 'read', done: () => false },
  { key: 'sender', done: (desk) => desk.picked.value === 'from' || desk.string.value !== null },
  {
    key: 'loupe',
    done: (desk) => desk.session.value.inspected.includes('loupe') || desk.string.value !== null,
  },
  { key: 'string', done: (desk) => desk.string.value !== null },
  { key: 'tray', done: (desk) => desk.chosen.value !== null },
  { key: 'stamp', done: (desk) => desk.feedback.value !== null },
];

export function Guide() {
  const app = useApp();
  const desk = useDesk();
  const t = useTexts();
  const read = useSignal(0);
  const firstOpen = STEPS.findIndex((step, at) => at >= read.value && !step.done(desk));
  if (desk.feedback.value !== null || firstOpen < 0) return null;
  const step = STEPS[firstOpen];
  if (step === undefined) return null;
  return (
    <aside class="guide" aria-label={t('guide.title')}>
      <p class="guide-step">{t('guide.step', { at: firstOpen + 1, count: STEPS.length })}</p>
      <p class="guide-text" aria-live="polite">
        {t(`guide.${step.key}`)}
      </p>
      <div class="guide-ways">
        <button type="button" class="next-button" onClick={() => (read.value = firstOpen + 1)}>
          {t('guide.go')}
        </button>
        <button type="button" class="quiet-button" onClick={() => endGuided(app)}>
          {t('guide.skip')}
        </button>
      </div>
    </aside>
  );
}
