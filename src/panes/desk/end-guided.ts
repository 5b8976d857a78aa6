import type { App } from '../../app/app.ts';

/** Ends the guided letter, played or skipped: it is not offered again. */
export function endGuided(app: App): void {
  app.leaveShift();
  void app.markGuided();
  app.go({ name: 'shifts' });
}
