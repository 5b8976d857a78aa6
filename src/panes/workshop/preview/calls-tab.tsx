import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { answered, callAt, previewCall, scenariosOf, walkOf } from '../../../app/workshop/preview-call.ts';
import { useApp, useTexts } from '../../common/app-context.ts';
import { Button } from '../../common/button.tsx';
import { CallLines } from './call-lines.tsx';
import { CallMap } from './call-map.tsx';
import type { PreviewProps } from './preview-pane.tsx';
import { languageOf, SeedBar } from './seed-bar.tsx';

/** A call as a graph: its map, all its lines, and a way through it from any of them. */
export function CallsTab({ open, copyIn }: PreviewProps) {
  const app = useApp();
  const t = useTexts();
  const id = useId();
  const { view, writing } = open;
  /** The line begun at, and the answers given since. */
  const way = useSignal<{ readonly start: string; readonly said: readonly string[] } | null>(null);
  const level = writing.good.value?.level;
  if (!level) return null;
  const scenarios = scenariosOf(level);
  const scenario = scenarios.find((one) => one.id === view.value.scenario) ?? scenarios[0];
  if (scenario === undefined) return <p class="preview-note">{t('workshop.preview.noCalls')}</p>;
  const lang = languageOf(open, app.language.value);
  const preview = previewCall(level, scenario, view.value.seed, lang);
  const known = (line: string): boolean => scenario.lines.some((one) => one.id === line);
  const start = way.value !== null && known(way.value.start) ? way.value.start : scenario.start;
  const call = (way.value?.said ?? []).reduce(answered, callAt(scenario, start));
  const shown = preview.show(call);
  const facts = walkOf(scenario, lang);
  const startAt = (line: string): void => {
    way.value = { start: line, said: [] };
  };
  return (
    <>
      <SeedBar open={open} />
      <div class="call-choice">
        <label class="field-label" for={id}>
          {t('workshop.calls.choose')}
        </label>
        <select
          id={id}
          class="field-input"
          value={scenario.id}
          onChange={(event) => {
            way.value = null;
            view.value = { ...view.value, scenario: event.currentTarget.value };
          }}
        >
          {scenarios.map((one) => (
            <option key={one.id} value={one.id}>
              {one.id}
            </option>
          ))}
        </select>
      </div>
      <p class="preview-facts">
        <strong>{t(scenario.genuine ? 'workshop.preview.genuine' : 'workshop.preview.fake')}</strong>
        {' · '}
        <span lang={lang}>
          {shown.caller.name}, {shown.caller.role}
        </span>
        <br />
        {t('workshop.calls.paths', {
          paths: facts.paths,
          lines: facts.linesMax,
          seconds: facts.secondsMax,
          min: facts.scoreMin,
          max: facts.scoreMax,
        })}
      </p>
      {!isOwn(writing.text.peek(), scenario.id) && (
        <Button look="quiet" icon="copy" action="take-call" onClick={() => void copyIn('calls', scenario.id)}>
          {t('workshop.preview.takeCopy')}
        </Button>
      )}
      <h3 class="preview-heading">{t('workshop.calls.map')}</h3>
      <CallMap scenario={scenario} here={call.line} startAt={startAt} />
      <h3 class="preview-heading">{t('workshop.calls.walk')}</h3>
      <ol class="walk" aria-live="polite">
        {shown.transcript.map(({ who, text }, at) => (
          <li key={at} class={`walk-line is-${who}`} lang={lang}>
            {text}
          </li>
        ))}
      </ol>
      {call.outcome !== null && (
        <p class="outcome">{t('workshop.calls.over', { end: t(`workshop.calls.ending.${call.outcome}`) })}</p>
      )}
      <div class="walk-answers">
        {shown.answers.map((answer) => (
          <button
            key={answer.id}
            type="button"
            class="walk-answer"
            lang={lang}
            onClick={() => {
              way.value = { start, said: [...(way.value?.said ?? []), answer.id] };
            }}
          >
            {answer.text}
          </button>
        ))}
        <Button
          look="quiet"
          icon="arrow-counter-clockwise"
          action="restart-call"
          onClick={() => startAt(scenario.start)}
        >
          {t('workshop.calls.restart')}
        </Button>
      </div>
      <h3 class="preview-heading">{t('workshop.calls.lines')}</h3>
      <CallLines scenario={scenario} say={preview.say} lang={lang} here={call.line} startAt={startAt} />
    </>
  );
}

/** Whether the level itself writes a call. */
function isOwn(text: string, id: string): boolean {
  return new RegExp(`^ +- (?:\\{ *)?id: *${id}\\s*$`, 'm').test(text);
}
