import type { LoupeView } from '../../app/shift/loupe-view.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { useDesk } from './use-desk.ts';

/** The loupe: the address large, its owner marked, letters that pass for others named. */
export function LoupePanel() {
  const desk = useDesk();
  const t = useTexts();
  const picked = desk.picked.value;
  const view = (picked === null ? null : desk.loupe(picked)) ?? desk.loupe('from');
  if (view === null) return <p>{t('desk.loupeNeeds')}</p>;
  return (
    <>
      <p class="loupe-label">{t('desk.loupeOn')}</p>
      <Address view={view} />
      <p class="loupe-owner">
        {t(view.full.includes('://') ? 'desk.ownerLink' : 'desk.owner')}{' '}
        <strong class="mono">{view.domain}</strong>
      </p>
      {view.passesTo !== null && (
        <p class="loupe-owner">
          {t('desk.passesTo')} <strong class="mono">{view.passesTo}</strong>
        </p>
      )}
      {view.ascii !== null && (
        <p>
          {t('desk.inAscii')} <span class="mono">{view.ascii}</span>
        </p>
      )}
      <p class="panel-quiet">{t('desk.readFromRight')}</p>
      <h4>{t('desk.confusable')}</h4>
      <Confusables view={view} />
      <Spelled view={view} />
      <h4>{t('desk.cardDomains')}</h4>
      <ul class="domain-card">
        {desk.domainCard.map(({ name, domains }) => (
          <li key={name}>
            {name} <span class="mono">{domains.join(', ')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Address({ view }: { readonly view: LoupeView }) {
  const runs: { readonly owner: boolean; text: string }[] = [];
  for (const { char, owner } of view.chars) {
    const last = runs[runs.length - 1];
    if (last?.owner === owner) last.text += char;
    else runs.push({ owner, text: char });
  }
  return (
    <p class="loupe-address mono" translate={false}>
      {runs.map(({ owner, text }, at) =>
        owner ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </p>
  );
}

function Confusables({ view }: { readonly view: LoupeView }) {
  const t = useTexts();
  if (view.named.length === 0) return <p>{t('desk.nothingConfusable')}</p>;
  return (
    <ul class="loupe-looks">
      {view.named.map(({ char, look }) => (
        <li key={look}>{t(`loupe.look.${look}`, { char })}</li>
      ))}
    </ul>
  );
}

function Spelled({ view }: { readonly view: LoupeView }) {
  const app = useApp();
  const t = useTexts();
  if (!app.settings.value.spell) return null;
  return (
    <p class="loupe-spelled">
      {t('desk.spelled')} <span class="mono">{[...view.domain].join(' · ')}</span>
    </p>
  );
}
