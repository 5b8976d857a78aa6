import { useTexts } from '../common/app-context.ts';

type Props = { readonly rule: string; readonly big?: boolean };

/** A rule card as it lies on the desk. */
export function RuleCard({ rule, big = false }: Props) {
  const t = useTexts();
  return (
    <div class={big ? 'rule-paper is-big' : 'rule-paper'}>
      <h3 class="rule-title">{t(`rules.${rule}.title`)}</h3>
      <p>{t(`rules.${rule}.text`)}</p>
    </div>
  );
}
