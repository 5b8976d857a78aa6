import type { SpokenLine } from '../../core/call/public-call.ts';
import { useTexts } from '../common/app-context.ts';

type Props = { readonly lines: readonly SpokenLine[]; readonly name: string; readonly lang: string };

/** All that was said before, to be read again at any time. */
export function Transcript({ lines, name, lang }: Props) {
  const t = useTexts();
  return (
    <details class="transcript">
      <summary>{t('call.transcript')}</summary>
      <ol>
        {lines.map(({ id, who, text }, at) => (
          <li key={`${at} ${id}`} class={`said-${who}`}>
            <strong>{who === 'you' ? t('call.you') : name}</strong> <span lang={lang}>{text}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
