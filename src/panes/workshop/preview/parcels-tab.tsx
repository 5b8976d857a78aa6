import { type PreviewedParcel, previewParcels } from '../../../app/workshop/preview-parcels.ts';
import { useApp, useTexts } from '../../common/app-context.ts';
import { Switch } from '../../common/switch.tsx';
import type { OpenWriting } from '../open-writings.ts';
import { languageOf, SeedBar } from './seed-bar.tsx';
import { TableScroll } from './table-scroll.tsx';

/** Parcels of a shift: whom they are for, for what, what lies in them, and what is right. */
export function ParcelsTab({ open }: { readonly open: OpenWriting }) {
  const app = useApp();
  const t = useTexts();
  const { view, writing } = open;
  const level = writing.good.value?.level;
  if (!level) return null;
  const lang = languageOf(open, app.language.value);
  const parcels = previewParcels(level, view.value.seed, lang);
  if (parcels.length === 0) return <p class="preview-note">{t('workshop.preview.noParcels')}</p>;
  const { truth } = view.value;
  return (
    <>
      <SeedBar open={open} />
      <Switch
        label={t('workshop.preview.truth')}
        on={truth}
        onChange={(on) => {
          view.value = { ...view.value, truth: on };
        }}
      />
      {parcels.map((one) => (
        <ParcelCard key={one.template} shown={one} truth={truth} />
      ))}
    </>
  );
}

function ParcelCard({ shown, truth }: { readonly shown: PreviewedParcel; readonly truth: boolean }) {
  const t = useTexts();
  const { parcel, right, needs, why } = shown;
  const { lang } = parcel;
  const option = parcel.options.find(({ id }) => id === right);
  return (
    <article class="parcel-card">
      <h3 class="parcel-title" lang={lang}>
        {parcel.title}
      </h3>
      <p>{t('workshop.parcels.for', { partner: parcel.partner })}</p>
      <p>{t('workshop.parcels.purpose', { purpose: parcel.purpose })}</p>
      {parcel.answers.map((answer) => (
        <p key={answer} lang={lang} class="parcel-answer">
          {answer}
        </p>
      ))}
      {parcel.lines.length > 0 && (
        <pre class="parcel-lines">
          {parcel.lines
            .map((line) => line.map((piece) => ('text' in piece ? piece.text : `[${piece.field}]`)).join(''))
            .join('\n')}
        </pre>
      )}
      {parcel.fields.length > 0 && (
        <TableScroll label={parcel.title}>
          <table class="figures-table">
            <thead>
              <tr>
                <th scope="col">{t('workshop.parcels.field')}</th>
                <th scope="col">{t('workshop.parcels.value')}</th>
                <th scope="col">{t(truth ? 'workshop.parcels.right' : 'workshop.parcels.offered')}</th>
              </tr>
            </thead>
            <tbody>
              {parcel.fields.map(({ id, label, values, offered }) => (
                <tr key={id}>
                  <th scope="row" lang={lang}>
                    {label}
                  </th>
                  <td lang={lang}>{values.keep}</td>
                  <td>
                    {(truth && right === 'send' ? [needs[id] ?? 'black'] : truth ? [] : offered)
                      .map((how) => t(`workshop.parcels.treatments.${how}`))
                      .join(', ') || '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {parcel.options.map(({ id, name, answers }) => (
        <div key={id} lang={lang}>
          <p>
            <strong>{name}</strong>
          </p>
          <ul>
            {answers.map((answer) => (
              <li key={answer}>{answer}</li>
            ))}
          </ul>
        </div>
      ))}
      {truth && (
        <p class="parcel-right">
          <strong>
            {right === 'send' || right === 'refuse'
              ? t(`workshop.parcels.${right}`)
              : t('workshop.parcels.choose', { option: option?.name ?? right })}
          </strong>{' '}
          <span lang={lang}>{why}</span>
        </p>
      )}
    </article>
  );
}
