import '../styles/certificate.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { certificateOf, givesOne } from '../../app/certificate/certificate.ts';
import type { Sealed } from '../../app/ports/seal.ts';
import type { ShiftResult } from '../../app/saved/types.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Page } from '../common/page.tsx';
import { ScreenLink } from '../common/screen-link.tsx';
import { CertificatePanel } from './certificate-panel.tsx';
import { CertificateSheet } from './certificate-sheet.tsx';
import { certificateWords } from './certificate-words.ts';

/** The certificate of a finished shift: written over, printed, saved; or why there is none. */
export function CertificateScreen({ result: id }: { readonly result: string }) {
  const app = useApp();
  const t = useTexts();
  const result = app.results.value.find((one) => one.id === id);
  const name = useSignal(app.profile.value?.name ?? '');
  const sealed = useSignal<Sealed | null>(null);
  useEffect(() => {
    if (result !== undefined) {
      void app.seal(result.record).then((made) => {
        sealed.value = made;
      });
    }
  }, [app, result]);
  if (result === undefined) {
    return (
      <Page title={t('pages.certificate')} lead={t('certificate.gone')}>
        <ScreenLink to={{ name: 'results' }} look="paper">
          {t('certificate.noneResults')}
        </ScreenLink>
      </Page>
    );
  }
  const certificate = certificateOf(result, app.results.value, app.levels.list());
  if (certificate === null) return <NoneYet result={result} />;
  if (sealed.value === null) return <p class="quiet-wait">{t('common.loading')}</p>;
  const words = certificateWords(app, certificate, sealed.value.code);
  const written = name.value.trim();
  return (
    <div class="cert-page">
      <CertificateSheet words={words} name={written} />
      <CertificatePanel words={words} name={name} sealed={sealed.value} />
    </div>
  );
}

function NoneYet({ result }: { readonly result: ShiftResult }) {
  const app = useApp();
  const t = useTexts();
  const { hits, fakes, correctRejections: kept, genuine } = result.counts;
  const { level } = result.record;
  const given = givesOne(result, app.levels.list()) !== undefined;
  return (
    <Page
      title={t('certificate.noneTitle')}
      lead={given ? t('certificate.noneHalf', { hits, fakes, kept, genuine }) : t('certificate.noneLevel')}
    >
      <div class="form-ways">
        {given && (
          <ScreenLink to={{ name: 'briefing', level, seed: null }} look="main">
            {t('certificate.noneAgain')}
          </ScreenLink>
        )}
        <ScreenLink to={{ name: 'results' }} look="paper">
          {t('certificate.noneResults')}
        </ScreenLink>
      </div>
    </Page>
  );
}
