import { useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { closeDrawer } from './close-drawer.ts';
import { openCards } from './open-cards.ts';
import { useDesk } from './use-desk.ts';

const ICONS = {
  loupe: 'magnifying-glass',
  headers: 'list-magnifying-glass',
  site: 'bookmark-simple',
} as const;

/** The inspection tools, with what each costs on the clock. */
export function Toolbar() {
  const desk = useDesk();
  const t = useTexts();
  return (
    <fieldset class="toolbar" aria-label={t('desk.tools')}>
      {desk.level.tools.map((tool) => (
        <button
          key={tool}
          type="button"
          class="tool"
          data-opens={tool}
          aria-expanded={desk.drawer.value === tool}
          onClick={() => (desk.drawer.value === tool ? closeDrawer(desk.drawer) : desk.open(tool))}
        >
          <Icon name={ICONS[tool]} />
          <span>{t(`desk.${tool}`)}</span>
          {desk.cost(tool) > 0 && (
            <span class="tool-cost">{t('desk.costs', { seconds: desk.cost(tool) })}</span>
          )}
        </button>
      ))}
      <button
        type="button"
        class="tool tool-string"
        data-opens="rules"
        aria-expanded={desk.drawer.value === 'rules'}
        onClick={() => {
          if (desk.drawer.value === 'rules') closeDrawer(desk.drawer);
          else openCards(desk);
        }}
      >
        <Icon name="push-pin" />
        <span>{t('desk.string')}</span>
      </button>
      <button
        type="button"
        class="tool tool-papers"
        data-opens="papers"
        aria-expanded={desk.drawer.value === 'papers'}
        onClick={() => {
          if (desk.drawer.value === 'papers') closeDrawer(desk.drawer);
          else desk.drawer.value = 'papers';
        }}
      >
        <Icon name="note" />
        <span>{t('desk.papers')}</span>
      </button>
    </fieldset>
  );
}
