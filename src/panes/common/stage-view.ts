import type { App } from '../../app/app.ts';
import { EMPTY_ROOM, type StageView } from '../../app/ports/stage.ts';
import type { Desk } from '../../app/shift/desk.ts';

/** What the stage draws now. Reads signals: inside an effect it is followed. */
export function stageView(app: App): StageView {
  const screen = app.screen.value.name;
  const desk = app.desk.value;
  const look = {
    motion: app.reducedMotion.value ? 'cut' : 'full',
    calm: app.settings.value.calm,
  } as const;
  if (screen !== 'desk' || desk === null)
    return { ...EMPTY_ROOM, ...look, scenery: screen === 'title' ? 'title' : 'room' };
  const { outcomes } = desk.session.value;
  const count = (verdict: 'report' | 'trust'): number =>
    outcomes.filter((one) => one.verdict === verdict).length;
  return {
    ...look,
    scenery: 'desk',
    waiting: desk.waiting.value,
    reported: count('report'),
    trusted: count('trust'),
    parcel: parcelState(desk),
    chosen: desk.chosen.value,
    clock: desk.spent.value,
    warmth: desk.warmth.value,
    drag: desk.drag.value,
  };
}

function parcelState(desk: Desk): StageView['parcel'] {
  if (desk.parcel.value === null) return null;
  const feedback = desk.parcelFeedback.value;
  if (feedback === null) return 'open';
  return feedback.dispatch === 'refuse' ? 'refused' : 'sent';
}
