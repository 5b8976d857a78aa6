import type { ComponentChildren } from 'preact';
import { useTexts } from '../common/app-context.ts';
import { partClass } from './part-class.ts';
import { partLabel } from './part-label.ts';
import { useDesk } from './use-desk.ts';

type Props = {
  readonly part: string;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly lang?: string;
};

/**
 * A part that can be picked up. The words stay plain text, so that they read as a letter; a tap anywhere on
 * them picks up, and a small button beside them does the same for keyboards and screen readers.
 */
export function Pickable({ part, children, class: extra = '', lang }: Props) {
  const desk = useDesk();
  const t = useTexts();
  const feedback = desk.feedback.value;
  const picked = desk.picked.value === part;
  const decisive = feedback?.main?.part === part;
  // While parcels are packed there is nothing to tie a string to.
  const sorting = feedback === null && desk.letter.value !== null;
  return (
    <div class={partClass(desk, part, extra)} data-part={part} data-pick={sorting ? part : undefined}>
      {sorting && (
        <button
          type="button"
          class="part-pin"
          aria-pressed={picked}
          aria-label={`${t(picked ? 'desk.putDown' : 'desk.pickUp')} ${partLabel(part, desk, t)}`}
          onClick={() => desk.pick(picked ? null : part)}
        />
      )}
      <div class="part-body" lang={lang}>
        {children}
      </div>
      {decisive && <span class="part-flag">{t('desk.feedback.where')}</span>}
    </div>
  );
}
