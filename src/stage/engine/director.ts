import type { StageCue, StageView } from '../../app/ports/stage.ts';
import type { Point } from '../layout/rect.ts';
import type { SlotRects } from '../layout/slot-rects.ts';
import { onlyClockMoved, viewKey } from '../layout/view-key.ts';
import { dragFlight } from '../motion/drag-flight.ts';
import type { Flight } from '../motion/moment.ts';
import { envelopeSize, planMoment, planRest, type Surroundings } from '../plan-moment.ts';
import type { Viewport } from '../viewport.ts';
import { composeWorld } from '../world/compose-world.ts';
import { Moments } from './moments.ts';
import type { Painter } from './painter.ts';

const DROP_MEMORY = 400;
const CLOCK_PACE = 1000;

/** Turns views, cues and the layout into frames; asks for the next one only while something moves. */
export class Director {
  private readonly painter: Pick<Painter, 'build' | 'draw'>;
  private readonly moments = new Moments();
  private view: StageView;
  private slots: SlotRects = {};
  private viewport: Viewport;
  private stale = true;
  private composed = 0;
  private drag: { readonly at: Point; readonly before: Point; readonly when: number } | null = null;
  private shownPiles = { report: 0, trust: 0 };
  private heldPiles: { readonly report: number; readonly trust: number } | null = null;

  constructor(painter: Pick<Painter, 'build' | 'draw'>, view: StageView, viewport: Viewport) {
    this.painter = painter;
    this.view = view;
    this.viewport = viewport;
    this.startRest();
  }

  /** Says in how many milliseconds a frame is due for this view; null when it looks like the one before. */
  show(view: StageView, now: number): number | null {
    const before = this.view;
    const entered = view.scenery !== before.scenery;
    const same = viewKey(view) === viewKey(before);
    const due = onlyClockMoved(before, view) ? Math.max(0, this.composed + CLOCK_PACE - now) : 0;
    if (view.drag !== null) {
      this.drag = { at: view.drag, before: before.drag ?? view.drag, when: now };
    }
    this.view = view;
    this.stale ||= !same;
    if (view.motion === 'cut' && before.motion === 'full')
      this.moments.stop('rest', 'arrival', 'stamp', 'dispatch', 'tally');
    if (entered) {
      this.moments.stop('rest', 'arrival', 'stamp', 'dispatch');
      // The first call of a shift may ring a moment before its desk is shown.
      if (view.scenery !== 'desk') this.moments.stop('ring');
      this.startRest();
    }
    if (view.motion !== before.motion || view.calm !== before.calm) this.ringAnew(now);
    return same ? null : due;
  }

  place(slots: SlotRects, viewport: Viewport): void {
    this.slots = slots;
    this.viewport = viewport;
    this.stale = true;
  }

  cue(cue: StageCue, now: number): void {
    if (cue.kind === 'skip') {
      this.moments.stop('stamp', 'dispatch', 'arrival', 'tally');
      return;
    }
    if (cue.kind === 'ringEnd') {
      this.moments.stop('ring');
      return;
    }
    // A telephone that rings goes on as it was: begun anew, its light could flash too often.
    if (cue.kind === 'ring' && this.moments.has('ring')) return;
    const moment = planMoment(cue, this.surroundings(now));
    if (moment === null) return;
    if (cue.kind === 'stamp') this.heldPiles = this.shownPiles;
    this.moments.start(moment, now);
  }

  /** Draws one frame and says in how many milliseconds the next is due; null: when something happens. */
  frame(now: number): number | null {
    const moving = this.moments.at(now);
    if (this.heldPiles !== null && !this.moments.has('stamp')) {
      this.heldPiles = null;
      this.stale = true;
    }
    if (this.stale) this.compose();
    const inHand = this.flightInHand();
    this.painter.draw(inHand === null ? moving : { ...moving, flights: [...moving.flights, inHand] });
    return this.moments.next(now);
  }

  private compose(): void {
    this.stale = false;
    this.composed = performance.now();
    const { view, slots, viewport } = this;
    const reported = Math.min(view.reported, this.heldPiles?.report ?? view.reported);
    const trusted = Math.min(view.trusted, this.heldPiles?.trust ?? view.trusted);
    this.shownPiles = { report: reported, trust: trusted };
    const input = { view: { ...view, reported, trusted }, slots, size: viewport.size };
    this.painter.build(composeWorld(input), viewport, view.calm);
  }

  private flightInHand(): Flight | null {
    if (this.view.drag === null || this.drag === null) return null;
    const size = envelopeSize(this.slots, this.viewport.size);
    return dragFlight(this.drag.at, this.drag.before, size, this.view.motion === 'full');
  }

  private surroundings(now: number): Surroundings {
    const dropped = this.drag !== null && now - this.drag.when < DROP_MEMORY ? this.drag.at : null;
    return { view: this.view, slots: this.slots, size: this.viewport.size, dropped };
  }

  /** A ring under way follows the settings of motion. */
  private ringAnew(now: number): void {
    if (!this.moments.has('ring')) return;
    const moment = planMoment({ kind: 'ring' }, this.surroundings(now));
    if (moment !== null) this.moments.start(moment, now);
  }

  private startRest(): void {
    const now = performance.now();
    const moment = planRest(this.surroundings(now));
    if (moment !== null) this.moments.start(moment, now);
  }
}
