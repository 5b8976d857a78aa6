import type { Level } from '../level/level.ts';
import { tryInbox } from '../mail/generate/inbox.ts';
import type { Inbox } from '../mail/inbox.ts';
import { publicLetter } from '../mail/public/public-letter.ts';
import { wordsOf } from '../mail/wording/count-words.ts';
import { beginSession, type Session } from '../session/session.ts';

/** Shifts kept at hand; players of one event mostly share a seed. */
const ROOM = 256;

/** One shift of a level as nobody has touched it, made once for all records of its seed. */
export type Shift = {
  readonly inbox: Inbox;
  readonly subject: (index: number, lang: string) => string;
  /** Words of a letter in the language that needs the fewest. */
  readonly words: (index: number) => number;
};

export type Shifts = {
  readonly level: Level;
  /** Null where a level that was never checked has no fair draw for the seed. */
  readonly at: (seed: number) => Shift | null;
};

/** The shifts of a level by seed; the one that was not asked for the longest makes room. */
export function createShifts(level: Level): Shifts {
  const kept = new Map<number, Shift>();
  const make = (seed: number): Shift | null => {
    const inbox = tryInbox(level, seed);
    return 'code' in inbox ? null : openShift(beginSession(level, seed, { inbox }));
  };
  return {
    level,
    at: (seed) => {
      const shift = kept.get(seed) ?? make(seed);
      if (shift === null) return null;
      kept.delete(seed);
      kept.set(seed, shift);
      const [oldest] = kept.keys();
      if (kept.size > ROOM && oldest !== undefined) kept.delete(oldest);
      return shift;
    },
  };
}

function openShift(session: Session): Shift {
  const { inbox, level } = session;
  const counted = new Map<number, number>();
  return {
    inbox,
    subject: (index, lang) => {
      const letter = inbox.letters[index];
      return letter === undefined ? '' : publicLetter(letter, session, lang).subject;
    },
    words: (index) => {
      const letter = inbox.letters[index];
      const words =
        counted.get(index) ??
        (letter === undefined
          ? 0
          : Math.min(...level.languages.map((lang) => wordsOf(publicLetter(letter, session, lang)))));
      counted.set(index, words);
      return words;
    },
  };
}
