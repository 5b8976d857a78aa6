import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ParcelFeedback } from '../../app/shift/parcel-feedback.ts';
import type { PublicParcel } from '../../core/parcel/public-parcel.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { useDesk } from '../desk/use-desk.ts';
import { FormRows } from './form-rows.tsx';
import { SupplierCards } from './supplier-cards.tsx';
import { TraceLines } from './trace-lines.tsx';
import { useStrokes } from './use-strokes.ts';

type Props = { readonly parcel: PublicParcel; readonly feedback: ParcelFeedback | null };

/** The sheet of a parcel: for whom, for what, and what is in it. */
export function ParcelSheet({ parcel, feedback }: Props) {
  const desk = useDesk();
  const t = useTexts();
  const open = useSignal<string | null>(null);
  const { index, kind, lang } = parcel;
  const strokes = useStrokes(desk, parcel);
  useEffect(() => {
    document.querySelector('.parcel-room')?.scrollTo(0, 0);
    document.getElementById('parcel-title')?.focus({ preventScroll: true });
  }, [index]);
  return (
    <article
      class={`parcel-sheet${desk.pen.value === null ? '' : ` has-pen pen-${desk.pen.value}`}`}
      data-parcel={index}
      data-kind={kind}
      aria-labelledby="parcel-title"
      tabIndex={feedback === null ? undefined : 0}
      {...strokes}
    >
      <div class="sheet-stamps">
        <span class="form-stamp" aria-hidden="true">
          {t('parcel.form')}
        </span>
        {feedback !== null && <DispatchMark dispatch={feedback.dispatch} />}
      </div>
      <h2 id="parcel-title" class="parcel-title" tabIndex={-1} lang={lang}>
        {parcel.title}
      </h2>
      {kind !== 'choice' && (
        <p class="parcel-partner">
          {t('parcel.title')} <span lang={lang}>{parcel.partner}</span>
        </p>
      )}
      <p class="parcel-purpose">
        <strong>{t('parcel.purpose')}</strong> <span lang={lang}>{parcel.purpose}</span>
      </p>
      {index === 0 && feedback === null && (
        <p class="parcel-first">{t(kind === 'choice' ? 'parcel.firstChoice' : 'parcel.first')}</p>
      )}
      {kind === 'form' && <FormRows parcel={parcel} open={open} feedback={feedback} />}
      {kind === 'trace' && <TraceLines parcel={parcel} open={open} feedback={feedback} />}
      {kind === 'choice' && <SupplierCards parcel={parcel} feedback={feedback} />}
      {kind !== 'choice' && feedback === null && <Keys />}
    </article>
  );
}

/** The stamp that the sheet bears once the parcel is dealt with. */
function DispatchMark({ dispatch }: { readonly dispatch: string }) {
  const t = useTexts();
  const way = dispatch === 'send' || dispatch === 'refuse' ? dispatch : 'choose';
  return <p class={`dispatch-mark is-${way}`}>{t(`parcel.stamped.${way}`)}</p>;
}

function Keys() {
  const app = useApp();
  const t = useTexts();
  return <p class="parcel-keys">{t(app.settings.value.shortcuts ? 'parcel.keys' : 'parcel.keysPlain')}</p>;
}
