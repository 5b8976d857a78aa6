import stillLife from '../../../assets/art/still-life.svg?url';
import { useTexts } from '../common/app-context.ts';
import { Shapes } from '../drawing/shapes.tsx';
import { TUBE, TUBE_SIZE } from '../drawing/tube.ts';
import { AirmailEdge } from './airmail-edge.tsx';
import type { CertificateWords } from './certificate-words.ts';
import { POSTMARK, POSTMARK_LINES, STAMP, STAMP_SIZE } from './stamp-art.ts';

type Props = { readonly words: CertificateWords; readonly name: string };

const MARK = 30;
/** With more shifts their list takes the place of the drawing. */
const FEW = 4;
const LONG = 22;
const VERY_LONG = 40;

/** The certificate itself: what is printed, and what reflows on a narrow screen. */
export function CertificateSheet({ words, name }: Props) {
  const t = useTexts();
  const length = [...name].length;
  const size = length > VERY_LONG ? ' is-very-long' : length > LONG ? ' is-long' : '';
  return (
    <article class="cert">
      <AirmailEdge />
      <div class="cert-inner">
        <header class="cert-head">
          <p class="cert-logo">
            <span class="unseen">Triage</span>
            <span aria-hidden="true">TR</span>
            <svg viewBox={`0 0 ${TUBE_SIZE.width} ${TUBE_SIZE.height}`} aria-hidden="true">
              <Shapes shapes={TUBE} />
            </svg>
            <span aria-hidden="true">AGE</span>
          </p>
          <h1 class="cert-title" tabIndex={-1}>
            {words.title}
            <span class="cert-other" lang={words.other}>
              {words.otherTitle}
            </span>
          </h1>
        </header>
        <div class="cert-who">
          <p class={`cert-name${size}`}>
            <bdi>{name === '' ? '\u00a0' : name}</bdi>
          </p>
          <p class="cert-did">{words.did}</p>
        </div>
        <dl class="cert-figures">
          {words.figures.map(({ figure, label }) => (
            <div key={label} class="cert-figure">
              <dt>{label}</dt>
              <dd>{figure}</dd>
            </div>
          ))}
        </dl>
        {words.eye.length > 0 && (
          <div class="cert-eye">
            {words.eye.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
        <div class="cert-side">
          <Stamp words={words} />
          <p class="cert-date">
            {words.date}
            <span class="cert-other" lang={words.other}>
              {words.otherDate}
            </span>
          </p>
          <section class="cert-shifts">
            <h2>{t('certificate.shifts')}</h2>
            <ul>
              {words.shifts.map(({ title, day, right }) => (
                <li key={title}>
                  <strong>{title}</strong>
                  <span>
                    {day} · {right}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          {words.shifts.length <= FEW && <img class="cert-still" src={stillLife} alt="" />}
        </div>
        <footer class="cert-foot">
          <p class="cert-code">
            <span>{t('certificate.code')}</span>
            <strong>{words.code}</strong>
          </p>
          <p class="cert-small">
            {t('certificate.notSafety')} {t('certificate.notAffiliated')}
          </p>
        </footer>
      </div>
    </article>
  );
}

/** The house's stamp, cancelled with the medal and the date. */
function Stamp({ words }: { readonly words: CertificateWords }) {
  const { x, y, word } = POSTMARK;
  return (
    <svg
      class="cert-stamp"
      viewBox={`0 0 ${STAMP_SIZE.width} ${STAMP_SIZE.height}`}
      role="img"
      aria-label={words.mark}
    >
      <Shapes shapes={STAMP} />
      <g transform={`rotate(-9 ${x} ${y})`}>
        <Shapes shapes={POSTMARK_LINES} />
        <text
          class="cert-mark"
          x={x}
          y={y}
          text-anchor="middle"
          // A longer word is written smaller, so that it stays inside the ring.
          style={{ fontSize: `${Math.min(MARK, (word * 1.75) / words.mark.length)}px` }}
        >
          {words.mark}
        </text>
        <text class="cert-mark-day" x={x} y={y + 28} text-anchor="middle">
          {words.markDay}
        </text>
      </g>
    </svg>
  );
}
