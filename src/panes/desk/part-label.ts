import type { Desk } from '../../app/shift/desk.ts';
import type { Translate } from '../common/app-context.ts';

const SHORT = 32;

function short(text: string): string {
  return text.length <= SHORT ? text : `${text.slice(0, SHORT).trimEnd()}…`;
}

/** A part in words, for labels, announcements and the string's line. */
export function partLabel(part: string, desk: Desk, t: Translate): string {
  const letter = desk.letter.value;
  if (part === 'from' || part === 'replyTo' || part === 'subject') return t(`desk.parts.${part}`);
  const block = letter?.blocks.find((one) => one.part === part);
  if (block !== undefined)
    return t(`desk.parts.${block.url === null ? 'block' : block.qr ? 'qr' : 'link'}`, {
      text: short(block.text),
    });
  const attachment = letter?.attachments.find((one) => one.part === part);
  if (attachment !== undefined) return t('desk.parts.attachment', { text: attachment.name });
  if (part.startsWith('header.')) return t('desk.parts.header', { text: headerName(part, t) });
  const line = desk.day.value.find((one) => one.part === part);
  if (line !== undefined) return t('desk.parts.day', { text: `${line.time} ${short(line.text)}` });
  const listed = desk.directory.find((one) => one.part === part);
  if (listed !== undefined) return t('desk.parts.directory', { text: listed.name });
  for (const section of desk.site.value) {
    const name = t(`sections.${section.section}`);
    if (section.part === part) return t('desk.parts.site', { text: name });
    const entry = section.entries.find((one) => one.part === part);
    if (entry !== undefined) return t('desk.parts.site', { text: short(entry.text) });
  }
  return part;
}

function headerName(part: string, t: Translate): string {
  return part === 'header.returnPath' ? t('desk.returnPath') : part.slice('header.'.length).toUpperCase();
}
