import { useEffect, useRef } from 'preact/hooks';
import type { Drawer } from '../../app/shift/desk.ts';
import { useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { closeDrawer } from './close-drawer.ts';
import { DirectoryPanel } from './directory-panel.tsx';
import { HeadersPanel } from './headers-panel.tsx';
import { LoupePanel } from './loupe-panel.tsx';
import { DayPaper, ThiefCard } from './papers.tsx';
import { RuleCards } from './rule-cards.tsx';
import { scrollStop } from './scroll-stop.ts';
import { SitePanel } from './site-panel.tsx';
import { useDesk } from './use-desk.ts';

const TITLES = {
  loupe: 'desk.loupe',
  headers: 'desk.headersTitle',
  site: 'desk.siteTitle',
  directory: 'desk.directoryTitle',
  rules: 'desk.rulesTitle',
  papers: 'desk.papers',
} as const;

/** What lies open beside the letter: a tool, or on a small screen the cards and papers. */
export function DrawerPanel({ drawer }: { readonly drawer: Exclude<Drawer, null> }) {
  const desk = useDesk();
  const t = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), [drawer]);
  return (
    <section class={`drawer drawer-${drawer}`} aria-labelledby="drawer-title">
      <div class="drawer-head">
        <h3 id="drawer-title" ref={title} tabIndex={-1}>
          {t(TITLES[drawer])}
        </h3>
        <button
          type="button"
          class="icon-button"
          aria-label={t('desk.back')}
          onClick={() => closeDrawer(desk.drawer)}
        >
          <Icon name="x" />
        </button>
      </div>
      {/* Under the loupe there is nothing to pick up, so its panel is always a stop of the Tab key. */}
      <div class="drawer-body" tabIndex={drawer === 'loupe' ? 0 : scrollStop(desk)}>
        {drawer === 'loupe' && <LoupePanel />}
        {drawer === 'headers' && <HeadersPanel />}
        {drawer === 'site' && <SitePanel />}
        {drawer === 'directory' && <DirectoryPanel />}
        {drawer === 'rules' && <CardsDrawer />}
        {drawer === 'papers' && (
          <>
            <ThiefCard />
            <DayPaper />
          </>
        )}
      </div>
    </section>
  );
}

function CardsDrawer() {
  const desk = useDesk();
  const t = useTexts();
  const tied = desk.string.value !== null;
  const holding = desk.picked.value !== null;
  const key = holding ? 'desk.chooseCard' : tied ? 'desk.strungOnce' : 'desk.pickFirst';
  return (
    <>
      <p>{t(key)}</p>
      <p class="panel-quiet">{t('desk.stringWorth')}</p>
      <RuleCards inDrawer />
    </>
  );
}
