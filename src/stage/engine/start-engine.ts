import type { StageCue, StageView } from '../../app/ports/stage.ts';
import type { OpenedWebgl } from '../open-webgl.ts';
import { loadArt } from '../paint/load-art.ts';
import { readSlots } from '../read-slots.ts';
import { readViewport, type Viewport } from '../viewport.ts';
import { watchLayout } from '../watch-layout.ts';
import { Director } from './director.ts';
import { Pacer } from './pacer.ts';
import { Painter } from './painter.ts';
import { startGame } from './start-game.ts';

export type Engine = {
  readonly show: (view: StageView) => void;
  readonly cue: (cue: StageCue) => void;
  readonly frames: () => number;
  readonly dispose: () => void;
};

/** Boots the engine and draws the first frame. Rejects when the drawings or Phaser cannot be started. */
export async function startEngine({ canvas, context }: OpenedWebgl, view: StageView): Promise<Engine> {
  const most: unknown = context.getParameter(context.MAX_TEXTURE_SIZE);
  const viewport = (): Viewport => windowViewport(typeof most === 'number' ? most : 4096);
  const first = viewport();
  const art = await loadArt();
  const started = await startGame(canvas, context, first.pixels);
  const painter = new Painter(started, art, first);
  const director = new Director(painter, view, first);
  const draw = (now: number): void => {
    const due = director.frame(now);
    if (due === 0) pacer.request();
    else if (due !== null) pacer.requestIn(due);
  };
  const pacer = new Pacer(draw);
  let known = '';
  const place = (): void => {
    const slots = readSlots();
    const now = viewport();
    const layout = JSON.stringify([slots, now]);
    if (layout === known) return;
    known = layout;
    director.place(slots, now);
    pacer.request();
  };
  place();
  draw(performance.now());
  const unwatch = watchLayout(place);
  return {
    show: (next) => {
      const due = director.show(next, performance.now());
      if (due === 0) pacer.request();
      else if (due !== null) pacer.requestIn(due);
      // A hand that drags moves nothing else, and asking for the layout costs a reflow.
      if (next.drag === null) place();
    },
    cue: (cue) => {
      director.cue(cue, performance.now());
      pacer.request();
    },
    frames: () => painter.frames,
    dispose: () => {
      unwatch();
      pacer.stop();
      painter.dispose();
    },
  };
}

function windowViewport(mostSide: number): Viewport {
  const { clientWidth, clientHeight } = document.documentElement;
  const size = { w: clientWidth, h: Math.max(clientHeight, window.innerHeight) };
  return readViewport(size, window.devicePixelRatio, mostSide);
}
