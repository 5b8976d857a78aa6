import { EMPTY_ROOM, type StageCue, type StageHealth, type StagePort } from '../app/ports/stage.ts';
import type { Engine } from './engine/start-engine.ts';
import { openWebgl } from './open-webgl.ts';

/** The stage before and after its engine: views are kept until Phaser, its own lazy chunk, has loaded. */
export function createStage(): StagePort {
  let view = EMPTY_ROOM;
  let engine: Engine | null = null;
  let close: () => void = () => {};
  let closed = false;
  /** A ring goes on for longer than the engine takes to load, so it is not lost as other cues are. */
  let ringing = false;
  return {
    mount: async (host) => {
      closed = false;
      const tell = (health: StageHealth): StageHealth => announce(host, health);
      const opened = openSafely();
      if (opened === null) return tell({ kind: 'unavailable', reason: 'no-webgl' });
      const { canvas, software } = opened;
      const end = (): void => {
        closed = true;
        quietly(() => engine?.dispose());
        engine = null;
        canvas.remove();
      };
      close = end;
      let lost = false;
      canvas.addEventListener('webglcontextlost', (event) => {
        // Phaser's own listener comes later and would report the loss on the console.
        event.stopImmediatePropagation();
        if (closed) return;
        lost = true;
        end();
        tell({ kind: 'unavailable', reason: 'context-lost' });
      });
      try {
        host.append(canvas);
        const { startEngine } = await import('./engine/start-engine.ts');
        const before = view;
        const started = await startEngine(opened, before);
        if (closed) quietly(started.dispose);
        else engine = started;
        if (view !== before) engine?.show(view);
        if (ringing) engine?.cue({ kind: 'ring' });
      } catch {
        end();
        return lost ? contextLost() : tell({ kind: 'unavailable', reason: 'load-failed' });
      }
      return lost ? contextLost() : tell({ kind: software ? 'software' : 'ready' });
    },
    show: (next) => {
      if (next.scenery !== view.scenery && next.scenery !== 'desk') ringing = false;
      view = next;
      quietly(() => engine?.show(next));
    },
    cue: (cue: StageCue) => {
      if (cue.kind === 'ring' || cue.kind === 'ringEnd') ringing = cue.kind === 'ring';
      quietly(() => engine?.cue(cue));
    },
    frames: () => engine?.frames() ?? 0,
    dispose: () => close(),
  };
}

/** The health is also written on the host: a context can be lost long after `mount` has answered. */
function announce(host: HTMLElement, health: StageHealth): StageHealth {
  host.dataset['stageHealth'] = health.kind;
  host.dispatchEvent(new CustomEvent<StageHealth>('stagehealth', { detail: health }));
  return health;
}

function contextLost(): StageHealth {
  return { kind: 'unavailable', reason: 'context-lost' };
}

function openSafely(): ReturnType<typeof openWebgl> {
  try {
    return openWebgl();
  } catch {
    return null;
  }
}

/** The game plays on without its stage, whatever the graphics driver throws. */
function quietly(action: () => void): void {
  try {
    action();
  } catch {
    close();
  }
}
