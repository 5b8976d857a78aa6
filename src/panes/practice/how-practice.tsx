import { useTexts } from '../common/app-context.ts';

/** Beside the list: what a round is, and that nobody has to keep anything up. */
export function HowPractice() {
  const t = useTexts();
  return (
    <section>
      <h2 class="margin-title">{t('practice.how')}</h2>
      {(['how1', 'how2', 'how3'] as const).map((key) => (
        <p key={key}>{t(`practice.${key}`)}</p>
      ))}
    </section>
  );
}
