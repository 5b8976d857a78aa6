import type { PublicEntry } from '../../core/mail/public/public-papers.ts';
import { type Translate, useTexts } from '../common/app-context.ts';
import { Pickable } from './pickable.tsx';
import { useDesk } from './use-desk.ts';

/** The company's own directory: the numbers and accounts that count, whatever a letter says. */
export function DirectoryPanel() {
  const desk = useDesk();
  const t = useTexts();
  return (
    <>
      <p class="panel-quiet">{t('desk.directoryHint')}</p>
      {desk.directory.map((entry) => (
        <Pickable key={entry.part} part={entry.part} class="directory-entry">
          <DirectoryFacts entry={entry} />
        </Pickable>
      ))}
    </>
  );
}

/** Who somebody is, and the number and account that count. */
export function DirectoryFacts({ entry }: { readonly entry: PublicEntry }) {
  const t = useTexts();
  return (
    <>
      <p>
        <strong translate={false}>{entry.name}</strong>
        {entry.role !== null && ` (${t(`roles.${entry.role}`)})`}
      </p>
      <p class="directory-facts">{factsOf(entry, t)}</p>
    </>
  );
}

function factsOf({ phone, account, contact }: PublicEntry, t: Translate): string {
  if (phone === null) return t('desk.directoryNone');
  return [
    t('desk.directoryPhone', { phone }),
    ...(account === null ? [] : [t('desk.directoryAccount', { account })]),
    ...(contact === null ? [] : [t('desk.directoryContact', { name: contact })]),
  ].join(' · ');
}
