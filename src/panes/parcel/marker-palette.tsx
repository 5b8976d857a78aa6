import type { Treatment } from '../../core/level/parcel.ts';
import { useTexts } from '../common/app-context.ts';
import { useDesk } from '../desk/use-desk.ts';
import { TreatmentSign } from './treatment-sign.tsx';

/** In the order of the bench: what is done most stands first, what undoes it last. */
const ORDER: readonly Treatment[] = ['black', 'coarse', 'pseudonym', 'keep'];

/** The marker: taken in hand, it treats each field that is touched. The fields do the same by themselves. */
export function MarkerPalette() {
  const desk = useDesk();
  const t = useTexts();
  const pen = desk.pen.value;
  const ready = !desk.paused.value;
  return (
    <fieldset class="palette" aria-describedby="marker-hint">
      <legend class="palette-title">{t('parcel.marker')}</legend>
      <div class="palette-pens">
        {ORDER.map((how) => (
          <button
            key={how}
            type="button"
            class="palette-pen"
            data-pen={how}
            aria-pressed={pen === how}
            disabled={!ready}
            onClick={() => desk.takePen(pen === how ? null : how)}
          >
            <TreatmentSign how={how} />
            {t(`parcel.pens.${how}`)}
          </button>
        ))}
      </div>
      <p id="marker-hint" class="palette-hint">
        {pen === null ? t('parcel.markerHint') : t('parcel.inHand', { act: t(`parcel.acts.${pen}`) })}
      </p>
    </fieldset>
  );
}
