import { useEffect } from 'preact/hooks';
import { useApp, useTexts } from '../common/app-context.ts';
import { copyInert } from './copy-inert.ts';
import { DecisionBar } from './decision-bar.tsx';
import { DrawerPanel } from './drawer-panel.tsx';
import { FeedbackPanel } from './feedback-panel.tsx';
import { LetterView } from './letter-view.tsx';
import { scrollStop } from './scroll-stop.ts';
import { scrollToPart } from './scroll-to-part.ts';
import { Toolbar } from './toolbar.tsx';
import { TouchedBar } from './touched-bar.tsx';
import { useDesk } from './use-desk.ts';

/** The screen in the middle of the desk. */
export function MailClient() {
  const app = useApp();
  const desk = useDesk();
  const t = useTexts();
  const letter = desk.letter.value;
  const feedback = desk.feedback.value;
  const drawer = desk.drawer.value;
  const index = letter?.index;
  useEffect(() => {
    if (index !== undefined) document.getElementById('letter-subject')?.focus({ preventScroll: true });
  }, [index]);
  const picked = desk.picked.value;
  // The bar below grows when a part is picked up, and must not hide it.
  useEffect(() => {
    if (picked !== null) scrollToPart(picked, '.mail-letter');
  }, [picked]);
  if (letter === null) return null;
  const copy = (event: ClipboardEvent): void => copyInert(event, desk.defang);
  return (
    <section
      class={`mail${drawer === null ? '' : ' has-drawer'}`}
      aria-label={t('desk.mail')}
      onCopy={copy}
      onCut={copy}
    >
      <Toolbar />
      <div class="mail-main">
        <section
          class="mail-letter"
          aria-label={t('desk.letterOf', {
            at: letter.index + 1,
            count: desk.session.value.inbox.letters.length,
          })}
          tabIndex={scrollStop(desk)}
          data-shortcuts
          key={letter.index}
          onKeyDown={(event) => {
            if (app.settings.value.shortcuts) shortcut(event, desk);
          }}
        >
          <LetterView letter={letter} />
          {app.settings.value.shortcuts && feedback === null && (
            <p class="letter-keys">{t('desk.shortcuts')}</p>
          )}
        </section>
        {drawer !== null && <DrawerPanel drawer={drawer} />}
      </div>
      {feedback === null && desk.chosen.value === null && <TouchedBar />}
      {feedback === null && desk.chosen.value !== null && <DecisionBar verdict={desk.chosen.value} />}
      {feedback !== null && <FeedbackPanel key={feedback.index} feedback={feedback} />}
    </section>
  );
}

/** Single letters work only while the focus is inside the letter, and only if the player wants them. */
function shortcut(event: KeyboardEvent, desk: ReturnType<typeof useDesk>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const { tools } = desk.level;
  switch (event.key.toLowerCase()) {
    case 'l':
      if (tools.includes('loupe')) desk.open('loupe');
      break;
    case 'h':
      if (tools.includes('headers')) desk.open('headers');
      break;
    case 'o':
      if (tools.includes('site')) desk.open('site');
      break;
    case 'd':
      if (tools.includes('directory')) desk.open('directory');
      break;
    case 'r':
      desk.choose('report');
      break;
    case 't':
      desk.choose('trust');
      break;
    default:
      return;
  }
  event.preventDefault();
}
