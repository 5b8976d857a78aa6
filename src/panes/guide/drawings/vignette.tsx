import { kindOf } from '../../../app/guide/guide-topics.ts';
import { type NameExample, nameExample } from '../../../app/guide/name-example.ts';
import type { TopicId } from '../../../core/score/topics.ts';
import { Portrait } from '../../call/portrait.tsx';
import { QrCode } from '../../desk/qr-code.tsx';
import { callerOf } from './callers.ts';
import { glyphOf } from './glyphs.ts';
import { Flag, Seal } from './signs.tsx';

/** The small drawing of a topic beside its name. */
export function Vignette({ topic }: { readonly topic: TopicId }) {
  return (
    <span class={`vignette is-${kindOf(topic)}`} aria-hidden="true">
      <Picture topic={topic} />
    </span>
  );
}

function Picture({ topic }: { readonly topic: TopicId }) {
  const caller = callerOf(topic);
  if (caller !== null) return <Portrait {...caller} speaking={false} />;
  const kind = kindOf(topic);
  if (kind !== 'technique') return <SmallSlip glyph={glyphOf(topic)} odd={kind === 'oddity'} />;
  const id = topic.slice('technique:'.length);
  if (id === 'qrCode') return <QrCode text="triage" />;
  const example = nameExample(id);
  return example === null ? <SmallEnvelope technique={id} /> : <SmallLoupe example={example} />;
}

/** What differs, between its neighbours, in the loupe's glass. */
function SmallLoupe({ example: { made, mark } }: { readonly example: NameExample }) {
  const length = Math.min(mark[1] - mark[0], 2);
  const from = Math.max(0, mark[0] - (length > 1 ? 1 : 1));
  const chars = [...made.slice(from, Math.min(from + 3, made.length))];
  return (
    <svg viewBox="0 0 96 96" aria-hidden="true">
      <path class="loupe-handle" d="m66 66 20 20" />
      <circle class="drawn-shadow" cx="44" cy="46" r="36" />
      <circle class="loupe-glass" cx="42" cy="42" r="34" />
      {chars.map((char, at) => (
        <text
          key={from + at}
          class={from + at >= mark[0] && from + at < mark[1] ? 'vignette-letter is-it' : 'vignette-letter'}
          x={42 + (at - (chars.length - 1) / 2) * 19}
          y="53"
          text-anchor="middle"
        >
          {char}
        </text>
      ))}
      <circle class="loupe-rim" cx="42" cy="42" r="34" />
    </svg>
  );
}

function SmallSlip({ glyph, odd }: { readonly glyph: string; readonly odd: boolean }) {
  return (
    <svg viewBox="0 0 96 96" aria-hidden="true">
      <path class="drawn-shadow" d="M18 12h60v76H18Z" />
      <path class="drawn-paper" d="m15 8 60-1 1 74-62 1Z" />
      <g transform="translate(27 15) scale(1.5)">
        <path class="vignette-glyph" d={glyph} />
      </g>
      <path class={odd ? 'vignette-under is-odd' : 'vignette-under'} d="M25 62q20-3 40-1" />
      <path class="drawn-line" d="M25 72h22" />
      {odd ? <Seal x={72} y={74} /> : <Flag x={72} y={74} />}
    </svg>
  );
}

function SmallEnvelope({ technique }: { readonly technique: string }) {
  const broken = technique === 'exactSpoof';
  return (
    <svg viewBox="0 0 96 96" aria-hidden="true">
      {technique === 'platformAbuse' && (
        <>
          <path class="drawn-sheet" d="m20 10 54-2 2 40-54 2Z" />
          <path class="drawn-bold" d="M30 22h12m6 0h14" />
        </>
      )}
      <path class="drawn-shadow" d="M10 34h80v52H10Z" />
      <path class="drawn-paper" d="m7 30 80-1 1 51-80 1Z" />
      <path class="drawn-fold" d="m8 31 32 20q8 4 16 0l31-21" />
      {technique === 'displayNameSpoof' && (
        <>
          <path class="drawn-bold" d="M18 60h30" />
          <path class="vignette-under" d="M18 72q16-3 40-1" />
        </>
      )}
      {technique === 'replyToMismatch' && (
        <path class="vignette-arrow" d="M66 60c0 14-30 14-40 8m9-8-10 8 10 8" />
      )}
      {technique === 'platformAbuse' && (
        <path class="drawn-ring" d="M26 14c-8 4-6 16 4 16l34-1c10-1 8-17-4-16l-38 2" />
      )}
      {(broken || technique === 'platformAbuse') && (
        <g transform="translate(66 66) scale(0.5)">
          <path
            class={broken ? 'wax-broken' : 'wax-whole'}
            d="M0-40q12-6 21 4 15-2 15 13 10 9 2 21 2 15-12 18-6 13-20 9-12 8-22-2-15 1-17-13-11-9-4-21-3-15 11-19 8-14 26-10Z"
          />
          <path
            class={broken ? 'wax-crack' : 'sign-stroke'}
            d={broken ? 'm-6-42 8 22-13 12 14 12-9 14 6 10' : 'm-13-5 9 10L12-13'}
          />
        </g>
      )}
    </svg>
  );
}
