import { type Signal, useSignal } from '@preact/signals';
import type { Sealed } from '../../app/ports/seal.ts';
import { announce } from '../common/announce.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Field } from '../common/field.tsx';
import { saveAs } from '../common/save-as.ts';
import { pngOf } from '../drawing/pen.ts';
import { certificatePicture } from './certificate-picture.ts';
import type { CertificateWords } from './certificate-words.ts';

const NAME_LENGTH = 80;

type Props = {
  readonly words: CertificateWords;
  readonly name: Signal<string>;
  readonly sealed: Sealed;
};

/** Beside the certificate, never on paper: the name, printing, the picture, and the record that the code proves. */
export function CertificatePanel({ words, name, sealed }: Props) {
  const app = useApp();
  const t = useTexts();
  const fault = useSignal<string | null>(null);
  const savePicture = async (): Promise<void> => {
    const png = await pngOf(certificatePicture(app, words, name.value.trim()));
    fault.value = png === null ? t('certificate.pictureFailed') : null;
    if (png === null) announce(t('certificate.pictureFailed'));
    else saveAs(`triage-${words.markDay}-${words.code}.png`, png);
  };
  return (
    <aside class="page-margin cert-panel">
      <section>
        <h2 class="margin-title">{t('certificate.panel')}</h2>
        <Field
          label={t('certificate.name')}
          hint={t('certificate.nameHint')}
          value={name.value}
          maxLength={NAME_LENGTH}
          onInput={(value) => {
            name.value = value;
          }}
        />
        <div class="cert-ways">
          <Button look="main" icon="printer" action="print" onClick={() => window.print()}>
            {t('certificate.print')}
          </Button>
          <Button look="dark" icon="image" action="save-picture" onClick={() => void savePicture()}>
            {t('certificate.picture')}
          </Button>
        </div>
        <p class="margin-note">{t('certificate.printHint')}</p>
        {fault.value !== null && <p class="outcome">{fault.value}</p>}
      </section>
      <section>
        <h2 class="margin-title">{t('certificate.proof')}</h2>
        <p class="margin-note">{t('certificate.proofText')}</p>
        <Button
          look="dark"
          icon="download-simple"
          action="save-record"
          onClick={() => saveAs(`triage-${words.markDay}-${words.code}.triage`, sealed.file)}
        >
          {t('certificate.record')}
        </Button>
      </section>
    </aside>
  );
}
