import type { App } from '../../app/app.ts';

/** Whether the guided letter is still to be offered: neither seen nor declined, and no shift played without it. */
export function isNewcomer(app: App): boolean {
  const guided = app.profile.value?.guided ?? false;
  return !guided && app.results.value.length === 0 && app.sessions.value.length === 0;
}
