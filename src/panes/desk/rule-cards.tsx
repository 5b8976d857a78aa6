import { useTexts } from '../common/app-context.ts';
import { useDesk } from './use-desk.ts';

/** The rule cards on the desk. With a part in hand, touching a card ties the string. */
export function RuleCards({ inDrawer = false }: { readonly inDrawer?: boolean }) {
  const desk = useDesk();
  const t = useTexts();
  const ready = desk.picked.value !== null && desk.string.value === null;
  const strung = desk.string.value?.rule;
  return (
    <ul
      class={`cards${ready ? ' is-ready' : ''}${inDrawer ? ' cards-drawer' : ''}`}
      aria-label={t('desk.rulesTitle')}
    >
      {desk.rules.map((rule, at) => (
        <li key={rule}>
          <button
            type="button"
            class={`card${strung === rule ? ' is-strung' : ''}`}
            data-card={inDrawer ? undefined : rule}
            aria-disabled={!ready}
            onClick={() => {
              if (!ready) return;
              desk.stringTo(rule);
              if (inDrawer) desk.drawer.value = null;
            }}
          >
            <span class="card-title">
              {at + 1} · {t(`rules.${rule}.title`)}
            </span>
            {rule === desk.level.newRule && <span class="card-new">{t('desk.newCard')}</span>}
            <span class="card-text">{t(`rules.${rule}.text`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
