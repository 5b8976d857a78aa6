import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/sheet.css';
import './styles/dialog.css';
import './styles/room.css';
import './styles/menus.css';
import './styles/own-levels.css';
import { useEffect } from 'preact/hooks';
import type { App } from '../app/app.ts';
import { hashOf } from '../app/screen.ts';
import { AppContext, useApp, useTexts } from './common/app-context.ts';
import { focusHeading } from './common/focus-heading.ts';
import { Captions } from './menus/captions.tsx';
import { DropTarget } from './menus/drop-target.tsx';
import { LiveRegion } from './menus/live-region.tsx';
import { Notices } from './menus/notices.tsx';
import { ScreenHeader } from './menus/screen-header.tsx';
import { ScreenView } from './menus/screen-view.tsx';

type Props = { readonly app: App; readonly version: string };

/** Everything that is HTML. The screen changes; what stands around it stays. */
export function Root({ app, version }: Props) {
  return (
    <AppContext.Provider value={app}>
      <Frame version={version} />
    </AppContext.Provider>
  );
}

function Frame({ version }: Pick<Props, 'version'>) {
  const app = useApp();
  const t = useTexts();
  const screen = app.screen.value;
  const { name } = screen;
  const language = app.language.value;
  useEffect(() => {
    document.documentElement.dataset['screen'] = name;
    document.title = name === 'title' ? t('pages.title') : `${t(`pages.${name}`)} · ${t('pages.title')}`;
  }, [name, language, t]);
  useFocusOnNavigation(hashOf(screen));
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => leaveByEscape(event, app);
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [app]);
  return (
    <div class={`frame frame-${name}`}>
      <button type="button" class="skip-link" onClick={skip}>
        {t('common.skip')}
      </button>
      {name !== 'title' && name !== 'desk' && <ScreenHeader />}
      <Notices />
      <ScreenView screen={screen} version={version} />
      <DropTarget />
      <Captions />
      <LiveRegion />
    </div>
  );
}

/** A new screen is read from its heading on; the first one leaves the focus where the browser put it. */
function useFocusOnNavigation(address: string): void {
  useEffect(() => {
    if (isFirst) {
      isFirst = false;
      return;
    }
    window.scrollTo(0, 0);
    return focusHeading();
  }, [address]);
}

let isFirst = true;

// A button, not a link: the address after # names the screen, and following another would leave it.
function skip(): void {
  document.querySelector<HTMLElement>('main h1, main')?.focus();
}

/** Escape has its own use there: on the title there is nothing to leave, and no level is left by a slip. */
const STAYS: readonly string[] = ['desk', 'title', 'workshop'];

/** Escape goes back to the title from a screen that only shows things; fields and dialogs have their own use for it. */
function leaveByEscape(event: KeyboardEvent, app: App): void {
  const { name } = app.screen.value;
  if (event.key !== 'Escape' || event.defaultPrevented || STAYS.includes(name)) return;
  if (event.target instanceof Element && event.target.closest('dialog, input[type="text"]') !== null) return;
  app.go(app.desk.value === null ? { name: 'title' } : { name: 'desk' });
}
