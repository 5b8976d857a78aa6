import { computed, signal } from '@preact/signals-core';
import { textIn } from '../../core/level/text.ts';
import type { Rule, Tool } from '../../core/level/words.ts';
import { defang } from '../../core/mail/domains.ts';
import { publicLetter } from '../../core/mail/public/public-letter.ts';
import { publicDay, publicDirectory, publicSite } from '../../core/mail/public/public-papers.ts';
import { limitMs, TOOL_MS } from '../../core/session/clock.ts';
import { decide } from '../../core/session/decide.ts';
import type { Decision, Verdict } from '../../core/session/decision.ts';
import type { Session } from '../../core/session/session.ts';
import type { ClockPort } from '../ports/clock.ts';
import type { SoundPort } from '../ports/sound.ts';
import type { StagePort } from '../ports/stage.ts';
import type { TextsPort, UiLanguage } from '../ports/texts.ts';
import type { VoicePace } from '../saved/types.ts';
import { createParcels } from './create-parcels.ts';
import { createTelephone } from './create-telephone.ts';
import type { Desk, Drawer } from './desk.ts';
import { domainCard } from './domain-card.ts';
import { feedbackFor } from './feedback.ts';
import { type Interlude, interludeOf } from './interlude.ts';
import { letterLanguageOf } from './letter-language.ts';
import { addressOfPart, loupeOn } from './loupe-view.ts';
import { placeOf, waitingOf } from './place.ts';
import { createStopwatch } from './stopwatch.ts';
import { thiefPaper } from './thief-paper.ts';
import { warmthOf } from './warmth.ts';

/** From the whoosh of the tube to the thud of the capsule. */
const LANDING_MS = 420;

export type DeskPorts = {
  readonly texts: TextsPort;
  readonly sound: SoundPort;
  readonly stage: StagePort;
  readonly clock: ClockPort;
  readonly language: () => UiLanguage;
  /** The player's own choice for letters; null follows the interface. */
  readonly wishedLanguage: () => string | null;
  /** With spelled addresses the loupe costs nothing. */
  readonly spells: () => boolean;
  readonly voices: () => VoicePace;
  /** Called after each accepted decision, in order. */
  readonly decided: (session: Session) => void;
  readonly finished: (session: Session) => void;
};

/** A desk over a session that is under way; `close` stops its clock. */
export function createDesk(start: Session, ports: DeskPorts): Desk & { readonly close: () => void } {
  const { texts, sound, stage, clock } = ports;
  const { level } = start;
  const session = signal(start);
  const picked = signal<string | null>(null);
  const drawer = signal<Drawer>(null);
  const chosen = signal<Verdict | null>(null);
  const drag = signal<Desk['drag']['value']>(null);
  const target = signal<string | null>(null);
  const paused = signal(false);
  const interlude = signal<Interlude | null>(null);
  const seconds = signal(0);
  const watch = createStopwatch(clock.monotonic);

  const letterLanguage = computed(() => letterLanguageOf(level, ports.wishedLanguage(), ports.language()));
  const current = computed(() => session.value.inbox.letters[session.value.index] ?? null);
  const letter = computed(() =>
    current.value === null ? null : publicLetter(current.value, session.value, letterLanguage.value),
  );
  const feedback = computed(() => {
    const { phase, index } = session.value;
    ports.language();
    return phase === 'feedback' ? feedbackFor(session.value, index, texts, letterLanguage.value) : null;
  });
  /** Shift time spent up to now, whole milliseconds. */
  const spentMs = (): number => session.value.ms + (session.value.phase === 'sorting' ? watch.peek() : 0);
  const limit = computed(() => limitMs(level, session.value.clock));
  const left = computed(() => {
    void seconds.value;
    return limit.value === null ? null : Math.max(0, limit.value - spentMs());
  });
  const spent = computed(() =>
    limit.value === null || left.value === null ? null : 1 - left.value / limit.value,
  );

  /** While somebody is on the telephone the clock stands still. */
  const holdWatch = (): void => {
    if (session.value.call !== null || interlude.value !== null) watch.pause();
    else if (!paused.value) watch.run();
  };
  const send = (decision: Decision): boolean => {
    const next = decide(session.value, decision);
    if (!next.ok) return false;
    session.value = next.value;
    holdWatch();
    ports.decided(next.value);
    if (next.value.phase === 'done') ports.finished(next.value);
    return true;
  };
  /** While the clock stands still the post is covered, and nothing is judged. */
  const canJudge = (): boolean =>
    session.value.phase === 'sorting' &&
    session.value.call === null &&
    interlude.value === null &&
    !paused.value;
  const lapped = (): number => (session.value.phase === 'sorting' ? watch.lap() : 0);

  const telephone = createTelephone(session, send, lapped, letterLanguage, {
    sound,
    stage,
    voices: ports.voices,
  });
  const parcels = createParcels(session, letterLanguage, { send, lapped, canJudge }, { sound, stage });

  const clearDesk = (): void => {
    picked.value = null;
    drawer.value = null;
    chosen.value = null;
    target.value = null;
    drag.value = null;
    parcels.clear();
  };

  const tick = (): void => {
    if (paused.value || interlude.value !== null) return;
    if (session.value.phase !== 'sorting' || session.value.call !== null) return;
    seconds.value += 1;
    telephone.second();
    if (limit.value === null) return;
    sound.play('tick');
    if (spentMs() >= limit.value) send({ type: 'timeUp', ms: watch.lap() });
  };
  /** The next letter comes down the tube, a parcel is taken from the pile, and with either may come a call. */
  const arrive = (): void => {
    if (current.value === null) sound.play('parcel');
    else {
      sound.play('tube');
      clock.after(LANDING_MS, () => sound.play('thud'));
      stage.cue({ kind: 'arrival' });
    }
    telephone.ringNow();
  };
  const stopTicking = clock.everySecond(tick);
  telephone.ringNow();
  holdWatch();

  return {
    level,
    title: computed(() => textIn(level.title, letterLanguage.value)),
    cost: (tool) => {
      const { clock: mode, phase, inspected } = session.value;
      const free =
        mode === 'off' ||
        phase !== 'sorting' ||
        inspected.includes(tool) ||
        (tool === 'loupe' && ports.spells());
      return free ? 0 : TOOL_MS[tool] / 1000;
    },
    session,
    letter,
    place: computed(() => placeOf(session.value)),
    waiting: computed(() => waitingOf(session.value)),
    letterLanguage,
    day: computed(() => publicDay(session.value, letterLanguage.value)),
    site: computed(() => publicSite(session.value, letterLanguage.value)),
    directory: publicDirectory(start),
    thief: computed(() => thiefPaper(session.value)),
    rules: level.rules,
    neverAsks: computed(() => textIn(level.brand.neverAsks, letterLanguage.value)),
    domainCard: domainCard(start),
    loupe: (part) => {
      const address = current.value === null ? null : addressOfPart(current.value, part);
      return address === null ? null : loupeOn(address);
    },
    picked,
    drawer,
    chosen,
    target,
    drag,
    string: computed(() => session.value.string),
    feedback,
    ...parcels.desk,
    ...telephone.desk,
    left,
    spent,
    warmth: computed(() => warmthOf(session.value)),
    paused,
    defang,
    open: (tool: Tool) => {
      const charged = session.value.phase === 'sorting' && !(tool === 'loupe' && ports.spells());
      if (charged && !send({ type: 'inspect', tool, ms: lapped() })) return;
      drawer.value = tool;
      sound.play(tool === 'loupe' ? 'lens' : 'drawer');
    },
    pick: (part) => {
      if (part !== null && (!canJudge() || current.value === null)) return;
      picked.value = part;
      if (part !== null) sound.play('pick');
    },
    stringTo: (rule: Rule) => {
      const part = picked.value;
      if (part === null) return;
      if (!send({ type: 'string', part, rule, ms: lapped() })) return;
      picked.value = null;
      sound.play('string');
    },
    cut: () => {
      if (session.value.string !== null && send({ type: 'cut', ms: lapped() })) sound.play('pick');
    },
    choose: (verdict) => {
      if (verdict !== null && (!canJudge() || current.value === null)) return;
      chosen.value = verdict;
      if (verdict !== null) sound.play('paper');
    },
    stamp: () => {
      const verdict = chosen.value;
      if (verdict === null || !canJudge()) return;
      if (!send({ type: 'stamp', verdict, ms: lapped() })) return;
      telephone.silence();
      picked.value = null;
      chosen.value = null;
      drag.value = null;
      const judged = feedback.value;
      // A stamp that came too late has judged nothing: the clock ended the shift.
      if (judged === null) return;
      sound.play(verdict === 'report' ? 'stampReport' : 'stampTrust');
      sound.play(judged.right ? 'yes' : 'no');
      stage.cue({ kind: 'stamp', verdict, right: judged.right });
    },
    next: () => {
      clearDesk();
      stage.cue({ kind: 'skip' });
      watch.lap();
      if (!send({ type: 'next', ms: 0 })) return;
      interlude.value = interludeOf(session.value);
      holdWatch();
      if (session.value.phase === 'sorting' && interlude.value === null) arrive();
    },
    interlude,
    goOn: () => {
      if (interlude.value === null) return;
      interlude.value = null;
      paused.value = false;
      holdWatch();
      arrive();
    },
    pause: (wanted) => {
      paused.value = wanted;
      if (wanted) watch.pause();
      else holdWatch();
    },
    setClock: (mode) => {
      const wanted = limitMs(level, mode);
      // A setting ends no shift: a clock that would have run out already is not put on.
      if (session.value.clock === mode || (wanted !== null && spentMs() >= wanted)) return;
      send({ type: 'clock', mode, ms: lapped() });
    },
    close: () => {
      stopTicking();
      telephone.silence();
    },
  };
}
