import { useState } from 'preact/hooks';
import type { Channel } from '../../core/call/call.ts';
import type { PublicCall } from '../../core/call/public-call.ts';
import { useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { useDesk } from '../desk/use-desk.ts';

const CALLBACK_SECONDS = 20;

/** What can be said, and always: to hang up, or to call back by a way of one's own. A recording is only left alone. */
export function CallAnswers({ call }: { readonly call: PublicCall }) {
  const desk = useDesk();
  const t = useTexts();
  const [leaving, setLeaving] = useState(!call.talking);
  const lang = desk.letterLanguage.value;
  const open = leaving || !call.talking;
  return (
    <>
      {call.talking && (
        <ol class="call-answers" aria-label={t('call.answers')}>
          {call.answers.map(({ id, text }, at) => (
            <li key={id}>
              <button
                type="button"
                class="call-answer"
                data-answer={id}
                onClick={() => desk.talk({ do: 'say', answer: id })}
              >
                <span class="call-key" aria-hidden="true">
                  {at + 1}
                </span>
                <span lang={lang}>{text}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      {call.talking && (
        <button
          type="button"
          class="call-answer call-leave"
          aria-expanded={leaving}
          onClick={() => setLeaving(!leaving)}
        >
          <Icon name="phone" /> {t('call.leave')}
        </button>
      )}
      {open && (
        <ul class="call-ways" aria-label={t(call.talking ? 'call.leave' : 'call.leaveMissed')}>
          {call.channels.map((channel) => (
            <li key={channel}>
              <button
                type="button"
                class="call-answer"
                data-channel={channel}
                onClick={() => desk.talk({ do: 'callBack', through: channel })}
              >
                {t(`call.${call.talking ? 'back' : 'backMissed'}.${channel}`)}
                {costs(channel) && desk.left.value !== null && (
                  <span class="tool-cost"> {t('desk.costs', { seconds: CALLBACK_SECONDS })}</span>
                )}
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              class="call-answer"
              data-channel="none"
              onClick={() => desk.talk({ do: 'hangUp' })}
            >
              {t(call.talking ? 'call.hangUp' : 'call.ignore')}
            </button>
          </li>
        </ul>
      )}
    </>
  );
}

/** The caller's own number is at hand; one's own way has to be looked up. */
function costs(channel: Channel): boolean {
  return channel === 'directory' || channel === 'site';
}
