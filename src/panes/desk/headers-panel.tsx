import { useTexts } from '../common/app-context.ts';
import { Pickable } from './pickable.tsx';
import { useDesk } from './use-desk.ts';

/** The letter's headers: return path and seals in plain words, the raw lines below. */
export function HeadersPanel() {
  const desk = useDesk();
  const t = useTexts();
  const letter = desk.letter.value;
  if (letter === null) return null;
  const { headers, replyTo } = letter;
  const domain = headers.dkimDomain ?? '';
  return (
    <>
      {replyTo !== null && (
        <p>
          {t('desk.replyTo')} <span class="mono">{replyTo.address}</span>
        </p>
      )}
      <Pickable part="header.returnPath">
        <p>
          {t('desk.returnPath')} <span class="mono">{headers.returnPath}</span>
        </p>
      </Pickable>
      {(['spf', 'dkim', 'dmarc'] as const).map((name) => (
        <Pickable key={name} part={`header.${name}`}>
          <p>{t(`desk.plain.${name}.${headers[name]}`, { domain })}</p>
        </Pickable>
      ))}
      <h4>{t('desk.raw')}</h4>
      <pre class="raw-lines mono">{headers.raw.join('\n')}</pre>
    </>
  );
}
