import '../styles/desk.css';
import '../styles/call.css';
import '../styles/portrait.css';
import { useEffect } from 'preact/hooks';
import { CallScreen } from '../call/call-screen.tsx';
import { RingBar } from '../call/ring-bar.tsx';
import { useApp, useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { ParcelScreen } from '../parcel/parcel-screen.tsx';
import { closeDrawer } from './close-drawer.ts';
import { takeBack } from './decision-bar.tsx';
import { DeskDone } from './desk-done.tsx';
import { DeskInterlude } from './desk-interlude.tsx';
import { ClockSlot, DeskTop } from './desk-top.tsx';
import { EnvelopeHandle } from './envelope-handle.tsx';
import { Guide } from './guide.tsx';
import { MailClient } from './mail-client.tsx';
import { DayPaper, ThiefCard } from './papers.tsx';
import { PauseSheet } from './pause-sheet.tsx';
import { RuleCards } from './rule-cards.tsx';
import { scrollStop } from './scroll-stop.ts';
import { StringLayer } from './string-layer.tsx';
import { Tray } from './trays.tsx';
import { DeskContext, useDesk } from './use-desk.ts';

/** The whole desk. Where things stand is CSS's; what moves is drawn by the stage at the same places. */
export function DeskScreen() {
  const app = useApp();
  const t = useTexts();
  const desk = app.desk.value;
  if (desk === null) return <main class="desk-empty">{t('desk.loading')}</main>;
  return (
    <DeskContext.Provider value={desk}>
      <div class="desk-frame">
        <DeskLayout />
      </div>
      <StringLayer />
    </DeskContext.Provider>
  );
}

function DeskLayout() {
  const desk = useDesk();
  const t = useTexts();
  const { phase } = desk.session.value;
  useEffect(() => watchVisibility(desk), [desk]);
  useEffect(() => pickByTap(desk), [desk]);
  if (phase === 'done') return <DeskDone />;
  const interlude = desk.interlude.value;
  if (interlude !== null) return <DeskInterlude interlude={interlude} />;
  const call = desk.call.value;
  if (call !== null) return <CallScreen call={call} />;
  const parcel = desk.parcel.value;
  if (parcel !== null) return <ParcelScreen parcel={parcel} />;
  const ring = desk.ring.value;
  const guided = desk.level.guided;
  return (
    <main class={`desk${guided ? ' is-guided' : ''}`} onKeyDown={(event) => onDeskKey(event, desk)}>
      <DeskTop />
      <div class="desk-left">
        <div class="desk-sky">
          <div class="tube" data-slot="tube" aria-hidden="true" />
          <ClockSlot />
        </div>
        <div class="queue" data-slot="queue" aria-hidden="true">
          {Array.from({ length: Math.min(4, desk.waiting.value) }, (_, at) => (
            <span key={at} class="queue-letter" />
          ))}
        </div>
        <EnvelopeHandle />
      </div>
      <div class="screen" data-slot="monitor">
        {ring !== null && <RingBar caller={ring} />}
        {desk.paused.value && phase === 'sorting' ? <PauseSheet /> : <MailClient />}
        {guided && <Guide />}
      </div>
      <div class="desk-cards">
        <div class="cards-slot" data-slot="cards">
          <RuleCards />
        </div>
      </div>
      <div class="board" data-slot="board" tabIndex={scrollStop(desk)}>
        <ThiefCard />
        <DayPaper />
      </div>
      <div class="desk-bottom">
        <Tray verdict="report" />
        <div class="phone" data-slot="phone" role="img" aria-label={t('desk.phone')}>
          <Icon name="phone" />
        </div>
        <Tray verdict="trust" />
      </div>
    </main>
  );
}

/** Escape takes the last thing back; a held key never stamps. */
function onDeskKey(event: KeyboardEvent, desk: ReturnType<typeof useDesk>): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
  if (event.key !== 'Escape') return;
  const chosen = desk.chosen.value;
  if (chosen !== null) takeBack(desk.choose, chosen);
  else if (desk.drawer.value !== null) closeDrawer(desk.drawer);
  else desk.pick(null);
  event.preventDefault();
}

/** A tap anywhere on a part picks it up; the part's own button does the same by keyboard. */
function pickByTap(desk: ReturnType<typeof useDesk>): () => void {
  const tapped = (event: MouseEvent): void => {
    if (!(event.target instanceof Element) || event.target.closest('button, a, summary') !== null) return;
    const part = event.target.closest<HTMLElement>('[data-pick]')?.dataset['pick'];
    if (part === undefined || document.getSelection()?.type === 'Range') return;
    desk.pick(desk.picked.value === part ? null : part);
  };
  document.addEventListener('click', tapped);
  return () => document.removeEventListener('click', tapped);
}

/** A page that nobody sees stops the clock; without a clock there is nothing to stop. */
function watchVisibility(desk: ReturnType<typeof useDesk>): () => void {
  const hidden = (): void => {
    if (document.hidden && desk.left.value !== null) desk.pause(true);
  };
  document.addEventListener('visibilitychange', hidden);
  return () => document.removeEventListener('visibilitychange', hidden);
}
