import type { Rule } from '../../core/level/words.ts';
import { useTexts } from '../common/app-context.ts';
import { useDesk } from '../desk/use-desk.ts';

const RULE: Rule = 'outgoing';

/** The one card that counts for parcels. */
export function RulePaper() {
  const desk = useDesk();
  const t = useTexts();
  if (!desk.rules.includes(RULE)) return null;
  return (
    <section class="paper paper-rule" aria-labelledby="rule-title">
      {desk.level.newRule === RULE && <span class="card-new">{t('desk.newCard')}</span>}
      <h2 id="rule-title" class="paper-title">
        {t(`rules.${RULE}.title`)}
      </h2>
      <p>{t(`rules.${RULE}.text`)}</p>
    </section>
  );
}
