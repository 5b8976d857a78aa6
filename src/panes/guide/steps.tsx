import { MOST_STEPS } from '../../app/guide/doubts.ts';
import { useApp, useTexts } from '../common/app-context.ts';

/** What to do now, numbered; the steps stand in the texts under `<under>.steps`. */
export function Steps({ title, under }: { readonly title: string; readonly under: string }) {
  const app = useApp();
  const t = useTexts();
  const keys = Array.from({ length: MOST_STEPS }, (_, at) => `${under}.steps.${at + 1}`);
  return (
    <section class="steps">
      <h2 class="steps-title">{title}</h2>
      <ol class="steps-list">
        {keys.filter(app.texts.has).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ol>
    </section>
  );
}
