import type { Treatment } from '../../core/level/parcel.ts';
import type { PublicField } from '../../core/parcel/public-parcel.ts';
import { useTexts } from '../common/app-context.ts';
import { LongAddress } from '../desk/long-address.tsx';
import { MarkerBar } from './marker-bar.tsx';

type Props = {
  readonly field: PublicField;
  readonly how: Treatment;
  readonly lang: string;
  /** Its place on the sheet: no two bars look the same. */
  readonly at: number;
};

/** A value as it would leave: under the bar, or with what stands in its place. */
export function FieldValue({ field, how, lang, at }: Props) {
  const t = useTexts();
  const value = field.values.keep ?? '';
  if (how === 'keep')
    return (
      <span lang={lang}>
        <LongAddress address={value} />
      </span>
    );
  if (how === 'black') {
    return (
      <span class="blacked">
        <span class="blacked-text" lang={lang}>
          <LongAddress address={value} />
        </span>
        <MarkerBar at={at} />
      </span>
    );
  }
  return (
    <span lang={lang}>
      <span class="old-value">{value}</span> <span aria-hidden="true">→</span>
      <span class="unseen"> {t('parcel.arrow')} </span> <span class="new-value">{field.values[how]}</span>
    </span>
  );
}
