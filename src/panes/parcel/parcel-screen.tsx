import '../styles/parcel.css';
import type { Desk } from '../../app/shift/desk.ts';
import type { PublicParcel } from '../../core/parcel/public-parcel.ts';
import { RingBar } from '../call/ring-bar.tsx';
import { useTexts } from '../common/app-context.ts';
import { copyInert } from '../desk/copy-inert.ts';
import { ClockSlot, DeskTop } from '../desk/desk-top.tsx';
import { DayPaper, ThiefCard } from '../desk/papers.tsx';
import { PauseSheet } from '../desk/pause-sheet.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { AnswersCard } from './answers-card.tsx';
import { MarkerPalette } from './marker-palette.tsx';
import { ParcelAfter } from './parcel-after.tsx';
import { ParcelSheet } from './parcel-sheet.tsx';
import { ParcelWays } from './parcel-ways.tsx';
import { RulePaper } from './rule-paper.tsx';

/** The outgoing post: the sheet, what the partner answers, the marker, and the two ways out. */
export function ParcelScreen({ parcel }: { readonly parcel: PublicParcel }) {
  const desk = useDesk();
  const t = useTexts();
  const feedback = desk.parcelFeedback.value;
  const ring = desk.ring.value;
  const copy = (event: ClipboardEvent): void => copyInert(event, desk.defang);
  const penLies = desk.pen.value === null && parcel.kind !== 'choice';
  const covered = desk.paused.value && feedback === null;
  return (
    <main
      class={`desk parcel-desk parcel-${parcel.kind}${feedback === null ? '' : ' is-over'}`}
      aria-label={t('parcel.desk')}
      onKeyDown={(event) => onParcelKey(event, desk)}
    >
      <DeskTop />
      <div class="parcel-room">
        <div class="parcel-paper" data-slot="parcel" onCopy={copy} onCut={copy}>
          {ring !== null && <RingBar caller={ring} />}
          {covered ? <PauseSheet /> : <ParcelSheet key={parcel.index} parcel={parcel} feedback={feedback} />}
        </div>
        <div class="desk-sky">
          <div class="tube" data-slot="tube" aria-hidden="true" />
          <ClockSlot />
        </div>
        {!covered && (
          <div class="parcel-answers">
            <AnswersCard parcel={parcel} />
            <RulePaper />
          </div>
        )}
        {/* Nothing on the board can be picked up here: what scrolls must be a stop of the Tab key itself. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
        <section class="board" data-slot="board" tabIndex={0} aria-label={t('parcel.papers')}>
          <ThiefCard />
          <DayPaper />
        </section>
      </div>
      <div class="bench" data-slot="bench">
        {parcel.kind !== 'choice' && feedback === null && <MarkerPalette />}
        <div class="bench-things" aria-hidden="true">
          <div class="bench-pen" data-slot={penLies ? 'pen' : undefined} />
          <div class={`bench-bundle${feedback === null ? '' : ' is-gone'}`} data-slot="bundle" />
        </div>
      </div>
      {feedback === null ? <ParcelWays parcel={parcel} /> : <ParcelAfter feedback={feedback} />}
    </main>
  );
}

/** Escape takes the last thing back: the choice, then the pen; a held key never sends. */
function onParcelKey(event: KeyboardEvent, desk: Desk): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
  if (event.key !== 'Escape') return;
  if (desk.chosenWay.value !== null) desk.chooseWay(null);
  else desk.takePen(null);
  event.preventDefault();
}
