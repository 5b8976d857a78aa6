const DAY_MS = 86_400_000;
const ISO_DAY = 10;

/** The date of a moment, UTC: `YYYY-MM-DD`. */
export function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, ISO_DAY);
}

/** Milliseconds from midnight UTC 1970 to the midnight with which a date begins. */
export function startOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Whether a text is a date that exists, as it is written in an address. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = startOfDay(text);
  return !Number.isNaN(ms) && dayOf(ms) === text;
}

/** So many days later; earlier below zero. */
export function addDays(day: string, count: number): string {
  return dayOf(startOfDay(day) + count * DAY_MS);
}

export function msToNextDay(now: number): number {
  return startOfDay(addDays(dayOf(now), 1)) - now;
}
