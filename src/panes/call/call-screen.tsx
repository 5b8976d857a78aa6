import { useEffect, useRef } from 'preact/hooks';
import type { PublicCall } from '../../core/call/public-call.ts';
import { announce } from '../common/announce.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { useDesk } from '../desk/use-desk.ts';
import { CallAfter } from './call-after.tsx';
import { CallAnswers } from './call-answers.tsx';
import { CallPapers } from './call-papers.tsx';
import { LeverChips } from './lever-chips.tsx';
import { Portrait } from './portrait.tsx';
import { SpokenWords } from './spoken-words.tsx';
import { Transcript } from './transcript.tsx';
import { useSpeaking } from './use-speaking.ts';
import { VoiceButton } from './voice-button.tsx';

/** Times as fast as a voice's own pace. */
const PACES = { normal: 1, fast: 1.5, off: 1 } as const;

/** A telephone call: who speaks, what is said, what can be answered. Its words are always written. */
export function CallScreen({ call }: { readonly call: PublicCall }) {
  const desk = useDesk();
  const t = useTexts();
  const app = useApp();
  const { caller, transcript, outcome } = call;
  const said = transcript.findLast((line) => line.who === 'caller');
  const { voices } = app.settings.value;
  const silent = !call.talking || voices === 'off';
  const { said: words, speaking, skip } = useSpeaking(said?.text ?? '', silent ? null : PACES[voices]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [outcome === null]);
  useEffect(() => {
    if (call.talking && said !== undefined)
      announce(t('common.labelled', { label: caller.name, text: said.text }));
  }, [said?.id, transcript.length]);
  const lang = desk.letterLanguage.value;
  const review = desk.callReview.value;
  return (
    <main
      class={`call${outcome === null ? '' : ' is-over'}`}
      onKeyDown={(event) => {
        if (app.settings.value.shortcuts) answerByDigit(event, call, desk.talk);
      }}
    >
      <div class="call-face">
        <Portrait portrait={caller.portrait} lever={call.gesture} speaking={speaking} />
      </div>
      <div class="call-words">
        <h1 ref={heading} tabIndex={-1} class="call-title">
          {t(call.voicemail === null ? 'call.title' : 'call.voicemailTitle')}{' '}
          <span lang={lang}>
            {caller.name}, {caller.role}
          </span>
        </h1>
        <p class="call-number">
          {caller.number === null ? t('call.withheld') : t('call.number', { number: caller.number })}
          {desk.left.value !== null && ` · ${t('call.clockStands')}`}
        </p>
        {review !== null ? (
          <CallAfter review={review} />
        ) : (
          <>
            <blockquote class="call-bubble" lang={lang}>
              {call.talking && said !== undefined ? (
                // Who wants no motion gets the line whole.
                <SpokenWords
                  text={said.text}
                  said={app.reducedMotion.value ? Number.POSITIVE_INFINITY : words}
                />
              ) : (
                <p>{call.voicemail || t('call.noMessage')}</p>
              )}
            </blockquote>
            {call.talking && voices !== 'off' && <VoiceButton speaking={speaking} skip={skip} />}
            <CallAnswers key={String(call.talking)} call={call} />
            {call.talking && <LeverChips named={call.named} />}
            {transcript.length > 1 && <Transcript lines={transcript} name={caller.name} lang={lang} />}
          </>
        )}
      </div>
      {review === null && <CallPapers />}
    </main>
  );
}

/** Figures choose an answer while the focus is in the call, if the player wants single keys at all. */
function answerByDigit(
  event: KeyboardEvent,
  { answers }: PublicCall,
  talk: ReturnType<typeof useDesk>['talk'],
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const answer = answers[Number(event.key) - 1];
  if (answer === undefined || !/^[1-9]$/.test(event.key)) return;
  event.preventDefault();
  talk({ do: 'say', answer: answer.id });
}
