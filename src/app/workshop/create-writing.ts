import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { UiLanguage } from '../ports/texts.ts';
import type { Checked, Finding, WorkshopPort } from '../ports/workshop.ts';
import type { KeptLevel } from '../saved/types.ts';
import type { Shelf } from './create-shelf.ts';

/** A level under the pen: what is written is read at each key, and kept at each pause. */
export type Writing = {
  readonly id: string;
  readonly text: ReadonlySignal<string>;
  /** What is wrong, the errors first; null until it was read once. */
  readonly findings: ReadonlySignal<readonly Finding[] | null>;
  readonly checked: ReadonlySignal<Checked | null>;
  /** The last version without an error: what the preview shows. */
  readonly good: ReadonlySignal<Checked | null>;
  readonly isKept: ReadonlySignal<boolean>;
  /** True where what reads levels did not answer. */
  readonly failed: ReadonlySignal<boolean>;
  readonly write: (text: string) => void;
  /** Reads anew, in the language that the page speaks now. */
  readonly read: () => void;
  /** Keeps at once what is not kept yet. */
  readonly flush: () => void;
};

type Parts = {
  readonly kept: KeptLevel;
  readonly shelf: Pick<Shelf, 'change' | 'note'>;
  readonly workshop: Pick<WorkshopPort, 'findings' | 'check'>;
  readonly after: (ms: number, work: () => void) => void;
  readonly language: () => UiLanguage;
};

const WHOLE_AFTER = 200;
const KEEP_AFTER = 400;

export function createWriting({ kept, shelf, workshop, after, language }: Parts): Writing {
  const text = signal(kept.text);
  const findings = signal<readonly Finding[] | null>(null);
  const checked = signal<Checked | null>(null);
  const good = signal<Checked | null>(null);
  const isKept = signal(true);
  const failed = signal(false);
  let turn = 0;

  const flush = (): void => {
    if (isKept.value) return;
    isKept.value = true;
    void shelf.change(kept.id, { text: text.value });
  };

  const readWhole = async (mine: number): Promise<void> => {
    const whole = await workshop.check(text.value, language());
    if (whole === null || mine !== turn) return;
    checked.value = whole;
    findings.value = sorted(whole.findings);
    if (whole.level !== null) good.value = whole;
    flush();
    await shelf.note(kept.id, whole.summary);
  };

  const readQuickly = async (mine: number): Promise<void> => {
    const quick = await workshop.findings(text.value, language());
    if (quick === null || mine !== turn) return;
    failed.value = false;
    const broken = quick.some(({ severity }) => severity === 'error');
    // What the shifts were found to lack is said until they are drawn anew: a list that blinks cannot be read.
    findings.value = sorted(broken ? quick : [...quick, ...ofShifts(findings.value)]);
    after(WHOLE_AFTER, () => {
      if (mine === turn) readWhole(mine).catch(notRead);
    });
  };

  const notRead = (): void => {
    failed.value = true;
  };

  const read = (): void => {
    turn += 1;
    readQuickly(turn).catch(notRead);
  };

  return {
    id: kept.id,
    text,
    findings,
    checked,
    good,
    isKept,
    failed,
    write: (wanted) => {
      if (wanted === text.value) return;
      text.value = wanted;
      isKept.value = false;
      read();
      after(KEEP_AFTER, () => {
        if (text.value === wanted) flush();
      });
    },
    read,
    flush,
  };
}

function sorted(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity }: Finding): number => (severity === 'error' ? 0 : 1);
  return [...findings].sort((a, b) => rank(a) - rank(b) || a.from - b.from);
}

const SHIFT_CODES = ['level/unbalanced', 'level/too-long', 'level/too-few-acts', 'level/too-many-fakes'];

function ofShifts(findings: readonly Finding[] | null): readonly Finding[] {
  return (findings ?? []).filter(({ code }) => SHIFT_CODES.includes(code));
}
