import type { StageCue, StageView } from '../app/ports/stage.ts';
import { bundleParts } from './layout/bundle-parts.ts';
import { lampLight } from './layout/lamp-light.ts';
import { centerOf, clamp, type Point, type Size } from './layout/rect.ts';
import type { SlotRects } from './layout/slot-rects.ts';
import { tubeParts } from './layout/tube-parts.ts';
import { arrivalMoment } from './motion/arrival-moment.ts';
import { refuseMoment, sendMoment } from './motion/dispatch-moment.ts';
import type { Moment } from './motion/moment.ts';
import { restMoment } from './motion/rest-moment.ts';
import { ringMoment, stillRing } from './motion/ring-moment.ts';
import { stampMoment, stillStamp } from './motion/stamp-moment.ts';
import { tallyMoment } from './motion/tally-moment.ts';

export type Surroundings = {
  readonly view: StageView;
  readonly slots: SlotRects;
  readonly size: Size;
  /** Where the envelope was let go a moment ago; null when it was not dragged. */
  readonly dropped: Point | null;
};

/** Letters in flight are as large as the screen they come from allows. */
export function envelopeSize(slots: SlotRects, size: Size): Size {
  const w = clamp((slots.monitor?.w ?? size.w * 0.5) * 0.36, 110, 340);
  return { w, h: w * 0.66 };
}

/** What a cue looks like here and now, or null when it shows nothing: a cut of a travel is its end. */
export function planMoment(cue: StageCue, { view, slots, size, dropped }: Surroundings): Moment | null {
  const moving = view.motion === 'full';
  const envelope = envelopeSize(slots, size);
  const screen = slots.monitor ?? null;
  if (cue.kind === 'dispatch') return moving ? planDispatch(cue, { view, slots, size, dropped }) : null;
  switch (cue.kind) {
    case 'arrival': {
      const tube = slots.tube === undefined ? null : tubeParts(slots.tube, true);
      return moving ? arrivalMoment({ tube, screen, envelope }) : null;
    }
    case 'stamp': {
      const from = dropped ?? (screen === null ? { x: size.w / 2, y: size.h / 2 } : centerOf(screen));
      const tray = slots[`tray-${cue.verdict}`] ?? null;
      const plan = { verdict: cue.verdict, from, envelope, tray, bits: cue.right && !view.calm };
      return moving ? stampMoment(plan) : stillStamp(plan);
    }
    case 'tally':
      return cue.medal && moving && !view.calm ? tallyMoment(size) : null;
    case 'ring':
      return moving ? ringMoment(!view.calm) : stillRing();
    case 'skip':
    case 'ringEnd':
      return null;
  }
}

function planDispatch(
  { way, right }: Extract<StageCue, { kind: 'dispatch' }>,
  { view, slots, size }: Surroundings,
): Moment {
  const lies = slots.bundle === undefined ? null : bundleParts(slots.bundle, 0).open;
  const sheet = slots.parcel ?? { x: 0, y: 0, ...size };
  const plan = {
    from: centerOf(lies ?? sheet),
    parcel: lies ?? { w: sheet.w * 0.42, h: sheet.w * 0.315 },
    glass: slots.tube === undefined ? null : tubeParts(slots.tube, true).glass,
    bits: right && !view.calm,
  };
  return way === 'send' ? sendMoment(plan) : refuseMoment(plan);
}

/** The resting life of the title. */
export function planRest({ view, slots, size }: Surroundings): Moment | null {
  if (view.scenery !== 'title' || view.motion === 'cut' || view.calm) return null;
  return restMoment(lampLight(slots, size));
}
