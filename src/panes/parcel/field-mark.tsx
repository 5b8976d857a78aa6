import type { FieldFeedback } from '../../app/shift/parcel-feedback.ts';
import { useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';

/** Whether a field left as the purpose asks, by sign and word, and what was asked where it did not. */
export function FieldMark({ judged }: { readonly judged: FieldFeedback }) {
  const t = useTexts();
  const { right, done, needed } = judged;
  return (
    <span class={`field-mark ${right ? 'is-right' : 'is-again'}`}>
      <span class="mark-word">
        <Icon name={right ? 'check' : 'arrow-counter-clockwise'} />{' '}
        {t(right ? 'desk.feedback.right' : 'desk.feedback.again')}
      </span>{' '}
      <span class="mark-state">
        {right ? t(`parcel.states.${done}`) : t('parcel.needed', { state: t(`parcel.states.${needed}`) })}
      </span>
    </span>
  );
}
