import { useApp, useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { useDesk } from './use-desk.ts';

/** The line above the screen: which shift, which letter or parcel, and the way out. */
export function DeskTop() {
  const app = useApp();
  const desk = useDesk();
  const t = useTexts();
  const { kind, at, count } = desk.place.value;
  const waiting = desk.waiting.value;
  const paused = desk.paused.value;
  const trial = app.trial.value !== null;
  return (
    <header class="desk-top">
      <h1 class="desk-title" tabIndex={-1} lang={desk.letterLanguage.value}>
        {desk.title.value}
      </h1>
      <p class="desk-count">
        {t(kind === 'parcel' ? 'parcel.placeOf' : 'desk.letterOf', { at, count })}
        {' · '}
        {waiting === 0 ? t('desk.lastOne') : t('desk.waiting', { count: waiting })}
      </p>
      <div class="desk-ways">
        {desk.session.value.clock !== 'off' && (
          <button
            type="button"
            class="icon-button"
            aria-label={t(paused ? 'desk.resume' : 'desk.pause')}
            onClick={() => desk.pause(!paused)}
          >
            <Icon name={paused ? 'play' : 'pause'} />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={t('desk.settings')}
          onClick={() => app.go({ name: 'settings' })}
        >
          <Icon name="gear-six" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t(trial ? 'own.trial.back' : 'desk.leave')}
          title={t(trial ? 'own.trial.note' : 'desk.leaveHint')}
          onClick={app.leaveShift}
        >
          <Icon name="sign-out" />
        </button>
      </div>
    </header>
  );
}

const MS_A_SECOND = 1000;

/** The clock in words for the screen reader, and a plain face where the stage is off. */
export function ClockSlot() {
  const desk = useDesk();
  const t = useTexts();
  const left = desk.left.value;
  const total = left === null ? 0 : Math.ceil(left / MS_A_SECOND);
  const text =
    left === null
      ? t('desk.clockOff')
      : t('desk.clock', { minutes: Math.floor(total / 60), seconds: total % 60 });
  return (
    <div class={`clock${left === null ? ' is-off' : ''}`} data-slot={left === null ? undefined : 'clock'}>
      <span class="unseen" role="timer" aria-live="off">
        {text}
      </span>
      {left !== null && (
        <span class="clock-digits" aria-hidden="true">
          {Math.floor(total / 60)}:{String(total % 60).padStart(2, '0')}
        </span>
      )}
    </div>
  );
}
