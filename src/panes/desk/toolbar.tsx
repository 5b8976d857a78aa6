import type { Drawer } from '../../app/shift/desk.ts';
import { useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import type { IconName } from '../common/icon-sources.ts';
import { closeDrawer } from './close-drawer.ts';
import { openCards } from './open-cards.ts';
import { useDesk } from './use-desk.ts';

const ICONS = {
  loupe: 'magnifying-glass',
  headers: 'list-magnifying-glass',
  site: 'bookmark-simple',
  directory: 'address-book',
} as const;

/** The inspection tools, with what each costs on the clock. */
export function Toolbar() {
  const desk = useDesk();
  const t = useTexts();
  return (
    <fieldset class="toolbar" aria-label={t('desk.tools')}>
      {desk.level.tools.map((tool) => (
        <Opener
          key={tool}
          drawer={tool}
          icon={ICONS[tool]}
          label={t(`desk.${tool}`)}
          cost={desk.cost(tool)}
          open={() => desk.open(tool)}
        />
      ))}
      <Opener
        drawer="rules"
        class="tool-string"
        icon="push-pin"
        label={t('desk.string')}
        open={() => openCards(desk)}
      />
      <Opener
        drawer="papers"
        class="tool-papers"
        icon="note"
        label={t('desk.papers')}
        open={() => {
          desk.drawer.value = 'papers';
        }}
      />
    </fieldset>
  );
}

type OpenerProps = {
  readonly drawer: Exclude<Drawer, null>;
  readonly icon: IconName;
  readonly label: string;
  readonly open: () => void;
  /** Seconds of clock. */
  readonly cost?: number;
  readonly class?: string;
};

/** Opens a drawer, and closes it again. */
function Opener({ drawer, icon, label, open, cost = 0, class: extra = '' }: OpenerProps) {
  const desk = useDesk();
  const t = useTexts();
  const isOpen = desk.drawer.value === drawer;
  return (
    <button
      type="button"
      class={`tool ${extra}`.trim()}
      data-opens={drawer}
      aria-expanded={isOpen}
      onClick={() => (isOpen ? closeDrawer(desk.drawer) : open())}
    >
      <Icon name={icon} />
      <span class="tool-words">
        {label}
        {cost > 0 && <span class="tool-cost"> {t('desk.costs', { seconds: cost })}</span>}
      </span>
    </button>
  );
}
