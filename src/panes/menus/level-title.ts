import type { App } from '../../app/app.ts';
import type { LevelSummary } from '../../core/level/summary.ts';

/** A text of a level in the language of the page, else in the first that the level has. */
export function inLanguage(text: LevelSummary['title'], language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** The title of a level, or its id if it is not among the shipped ones. */
export function titleOf(app: App, id: string): string {
  const level = app.levels.find(id);
  return level === null ? id : inLanguage(level.title, app.language.value);
}
