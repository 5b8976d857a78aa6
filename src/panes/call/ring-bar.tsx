import { useEffect } from 'preact/hooks';
import type { PublicCaller } from '../../core/call/public-call.ts';
import { announce } from '../common/announce.ts';
import { useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { useDesk } from '../desk/use-desk.ts';

/** The telephone rings: who it says it is, and what can be done. The post can be sorted meanwhile. */
export function RingBar({ caller }: { readonly caller: PublicCaller }) {
  const desk = useDesk();
  const t = useTexts();
  const number = caller.number === null ? t('call.withheld') : t('call.number', { number: caller.number });
  useEffect(() => announce(`${t('call.rings')} ${number}`), []);
  return (
    <section class="ring-bar" aria-label={t('call.rings')}>
      <p>
        <Icon name="phone" /> <strong>{t('call.rings')}</strong> <span class="call-display">{number}</span>
      </p>
      <button type="button" class="next-button" data-action="pick-up" onClick={desk.pickUp}>
        {t('call.answer')}
      </button>
      <button type="button" class="quiet-button" data-action="reject" onClick={desk.reject}>
        {t('call.reject')}
      </button>
    </section>
  );
}
