import { useEffect, useRef } from 'preact/hooks';
import type { PublicParcel } from '../../core/parcel/public-parcel.ts';
import { type Translate, useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { useDesk } from '../desk/use-desk.ts';

type Props = { readonly parcel: PublicParcel };

/** Sending or refusing, in two steps: what is chosen here leaves only when it is confirmed. */
export function ParcelWays({ parcel }: Props) {
  const desk = useDesk();
  const t = useTexts();
  const chosen = desk.chosenWay.value;
  const choice = parcel.kind === 'choice';
  const ready = !desk.paused.value;
  const before = useRef<string | null>(null);
  // The button that took the choice back is gone with it: the focus goes to where the choice was made.
  useEffect(() => {
    if (chosen === null && before.current !== null && document.activeElement === document.body)
      document.querySelector<HTMLElement>(`[data-way="${CSS.escape(before.current)}"]`)?.focus();
    before.current = chosen;
  }, [chosen]);
  if (chosen !== null) return <Confirm parcel={parcel} way={chosen} />;
  return (
    <fieldset class="parcel-ways" aria-label={t('parcel.ways')}>
      {!choice && (
        <button
          type="button"
          class="way way-send"
          data-way="send"
          disabled={!ready}
          onClick={() => desk.chooseWay('send')}
        >
          <Icon name="arrow-up" /> {t('parcel.send')}
        </button>
      )}
      <button
        type="button"
        class="way way-refuse"
        data-way="refuse"
        disabled={!ready}
        onClick={() => desk.chooseWay('refuse')}
      >
        <Icon name="x" /> {t(choice ? 'parcel.refuseAll' : 'parcel.refuse')}
      </button>
    </fieldset>
  );
}

function Confirm({ parcel, way }: Props & { readonly way: string }) {
  const desk = useDesk();
  const t = useTexts();
  const go = useRef<HTMLButtonElement>(null);
  useEffect(() => go.current?.focus(), [way]);
  const refuse = way === 'refuse';
  const name = parcel.options.find(({ id }) => id === way)?.name ?? '';
  return (
    <div class={`parcel-ways parcel-confirm ${refuse ? 'is-refuse' : 'is-send'}`}>
      <p id="confirm-text" class="confirm-text">
        {confirmText(parcel, way, name, Object.values(desk.treated.value), t)}
      </p>
      <button
        ref={go}
        type="button"
        class={`stamp-button ${refuse ? 'stamp-report' : 'stamp-trust'}`}
        data-action="dispatch"
        aria-describedby="confirm-text"
        onClick={desk.dispatch}
      >
        <Icon name={refuse ? 'x' : 'arrow-up'} />
        {refuse ? t('parcel.doRefuse') : way === 'send' ? t('parcel.doSend') : t('parcel.doPick', { name })}
      </button>
      <button type="button" class="quiet-button" onClick={() => desk.chooseWay(null)}>
        {t('desk.cancel')}
      </button>
    </div>
  );
}

function confirmText(
  { kind, fields }: PublicParcel,
  way: string,
  name: string,
  treated: readonly string[],
  t: Translate,
): string {
  if (way === 'refuse') return t(kind === 'choice' ? 'parcel.confirmRefuseAll' : 'parcel.confirmRefuse');
  if (way !== 'send') return t('parcel.confirmPick', { name });
  const black = treated.filter((how) => how === 'black').length;
  return t('parcel.confirmSend', { black, count: fields.length });
}
