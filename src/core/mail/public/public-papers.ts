import { SECTIONS, type Section } from '../../level/words.ts';
import type { Session } from '../../session/session.ts';
import { render } from '../wording/render.ts';
import { formatMinute } from '../wording/vars.ts';
import { varsFor } from './public-letter.ts';

export type PublicLine = { readonly part: string; readonly time: string; readonly text: string };

/** Your day: what the employee did, in the order of the clock. */
export function publicDay(session: Session, lang: string): readonly PublicLine[] {
  return session.inbox.day.map((line) => ({
    part: `day.${line.id}`,
    time: formatMinute(line.minute),
    text: render(line.text, varsFor(line.vars, session), lang),
  }));
}

export type PublicSection = {
  readonly section: Section;
  readonly part: string;
  readonly entries: readonly PublicLine[];
};

/** The account by the player's own bookmark: every section, empty ones included, since absence is evidence. */
export function publicSite(session: Session, lang: string): readonly PublicSection[] {
  return SECTIONS.map((section) => ({
    section,
    part: `site.${section}`,
    entries: session.inbox.site
      .filter((entry) => entry.section === section)
      .map((entry) => ({
        part: `site.${section}.${entry.id}`,
        time: formatMinute(entry.minute),
        text: render(entry.text, varsFor(entry.vars, session), lang),
      })),
  }));
}
