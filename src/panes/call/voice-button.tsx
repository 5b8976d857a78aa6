import { useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { useDesk } from '../desk/use-desk.ts';

/** Stops the caller's voice, or lets the line be heard again; its pace is in the settings. */
export function VoiceButton({ speaking, skip }: { readonly speaking: boolean; readonly skip: () => void }) {
  const desk = useDesk();
  const t = useTexts();
  return (
    <button
      type="button"
      class="lever"
      onClick={() => {
        desk.babble(!speaking);
        if (speaking) skip();
      }}
    >
      <Icon name={speaking ? 'speaker-slash' : 'speaker-high'} /> {t(speaking ? 'call.skip' : 'call.again')}
    </button>
  );
}
