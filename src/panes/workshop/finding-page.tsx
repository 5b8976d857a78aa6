import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Explanation } from '../../app/ports/workshop.ts';
import { useApp, useTexts } from '../common/app-context.ts';

/** The page of a code, below the finding that has it. */
export function FindingPage({ code }: { readonly code: string }) {
  const app = useApp();
  const t = useTexts();
  const page = useSignal<Explanation | null>(null);
  const language = app.language.value;
  useEffect(() => {
    let wanted = true;
    void app
      .workshop()
      .then((workshop) => workshop.explain(code, language))
      .then((found) => {
        if (wanted) page.value = found;
      })
      .catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [app, code, language, page]);
  const { value } = page;
  if (value === null) return <p class="finding-page">{t('common.loading')}</p>;
  return (
    <div class="finding-page">
      <p>{value.why}</p>
      <p>{value.mend}</p>
      <div class="finding-examples">
        <figure>
          <figcaption>{t('workshop.findings.wrong')}</figcaption>
          <pre>{value.wrong.trimEnd()}</pre>
        </figure>
        <figure>
          <figcaption>{t('workshop.findings.right')}</figcaption>
          <pre>{value.right.trimEnd()}</pre>
        </figure>
      </div>
    </div>
  );
}
