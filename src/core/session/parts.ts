import { SECTIONS } from '../level/words.ts';
import { directoryParts } from '../mail/directory.ts';
import type { Session } from './session.ts';

export const HEADER_PARTS = ['header.returnPath', 'header.spf', 'header.dkim', 'header.dmarc'] as const;

/** Every part that a string may start from while the current letter is open. */
export function partsOf(session: Session): readonly string[] {
  const letter = session.inbox.letters[session.index];
  if (letter === undefined) return [];
  return [
    'from',
    ...(letter.replyTo === null ? [] : ['replyTo']),
    'subject',
    ...letter.blocks.map((block) => block.id),
    ...letter.attachments.map((_, at) => `attachment.${at}`),
    ...HEADER_PARTS,
    ...SECTIONS.map((section) => `site.${section}`),
    ...session.inbox.site.map((entry) => `site.${entry.section}.${entry.id}`),
    ...session.inbox.day.map((line) => `day.${line.id}`),
    ...(session.level.tools.includes('directory') ? directoryParts(session.inbox.company) : []),
  ];
}

/** Whether a string may start from `part` now. */
export function isPart(session: Session, part: string): boolean {
  return partsOf(session).includes(part);
}
