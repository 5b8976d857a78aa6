import { signal } from '@preact/signals-core';
import type { Level } from '../../core/level/level.ts';
import type { Rule, SeenWith, Strength } from '../../core/level/words.ts';
import type { PhishScale } from '../../core/mail/phish-scale.ts';
import { decide } from '../../core/session/decide.ts';
import { beginSession, type Session } from '../../core/session/session.ts';
import type { StagePort } from '../ports/stage.ts';
import type { TextsPort } from '../ports/texts.ts';
import { createDesk } from '../shift/create-desk.ts';
import type { Desk } from '../shift/desk.ts';
import { explain } from '../shift/feedback.ts';

export type PreviewedClue = {
  readonly part: string;
  readonly strength: Strength;
  readonly tool: SeenWith;
  readonly rules: readonly Rule[];
  readonly text: string;
  readonly lang: string;
};

/** A letter of a shift, as it lies on a desk, and its truth. */
export type PreviewedLetter = {
  /** A desk with this letter on it; with the truth shown it was judged rightly. */
  readonly desk: Desk;
  readonly template: string;
  readonly genuine: boolean;
  readonly techniques: readonly string[];
  readonly phishScale: PhishScale | null;
  readonly clues: readonly PreviewedClue[];
};

const SILENT_STAGE: StagePort = {
  mount: async () => ({ kind: 'unavailable', reason: 'no-webgl' }),
  show: () => undefined,
  cue: () => undefined,
  frames: () => 0,
  dispose: () => undefined,
};

const SILENT_SOUND = {
  play: () => undefined,
  speak: () => undefined,
  hush: () => undefined,
  setVolumes: () => undefined,
};

const STILL_CLOCK = {
  now: () => 0,
  monotonic: () => 0,
  after: () => undefined,
  everySecond: () => () => undefined,
};

type Wanted = {
  readonly seed: number;
  readonly index: number;
  readonly lang: string;
  readonly truth: boolean;
};

/** Null where the shift has no such letter. */
export function previewLetter(level: Level, wanted: Wanted, texts: TextsPort): PreviewedLetter | null {
  const session = beginSession(level, wanted.seed, { clock: 'off' });
  const letter = session.inbox.letters[wanted.index];
  if (letter === undefined) return null;
  const here: Session = { ...session, index: wanted.index };
  const desk = createDesk(wanted.truth ? judged(here, letter.genuine) : here, {
    texts,
    sound: SILENT_SOUND,
    stage: SILENT_STAGE,
    clock: STILL_CLOCK,
    language: texts.language,
    wishedLanguage: () => wanted.lang,
    spells: () => false,
    voices: () => 'off',
    decided: () => undefined,
    finished: () => undefined,
  });
  return {
    desk: { ...desk, picked: signal(null) },
    template: letter.template,
    genuine: letter.genuine,
    techniques: letter.techniques,
    phishScale: letter.phishScale,
    clues: letter.clues.map((clue) => ({
      part: clue.at,
      strength: clue.strength,
      tool: clue.tool,
      rules: clue.rules,
      text: explain(clue, letter, here, texts, wanted.lang),
      lang: clue.why === null ? texts.language() : wanted.lang,
    })),
  };
}

function judged(session: Session, genuine: boolean): Session {
  const next = decide(session, { type: 'stamp', verdict: genuine ? 'trust' : 'report', ms: 0 });
  return next.ok ? next.value : session;
}

export type PreviewedShift = {
  readonly letters: readonly { readonly template: string; readonly genuine: boolean }[];
  readonly reader: string;
};

/** What a seed makes of a level. */
export function previewShift(level: Level, seed: number): PreviewedShift {
  const { letters, persona, company } = beginSession(level, seed).inbox;
  return {
    letters: letters.map(({ template, genuine }) => ({ template, genuine })),
    reader: `${persona.first} ${persona.last}, ${persona.city} · ${company.name}`,
  };
}
