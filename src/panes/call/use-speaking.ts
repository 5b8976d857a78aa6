import { useEffect, useState } from 'preact/hooks';

/** Milliseconds from one spoken word to the next, at a voice's own pace. */
const WORD_MS = 260;

export type Speaking = {
  /** Words said so far; all of them once the line is over or skipped. */
  readonly said: number;
  readonly speaking: boolean;
  readonly skip: () => void;
};

/** A line said word by word at `pace` (1 is the voice's own); null says it at once. */
export function useSpeaking(line: string, pace: number | null): Speaking {
  const count = line.split(/\s+/).length;
  const [told, setTold] = useState({ line: '', words: 0 });
  const said = told.line === line ? told.words : 0;
  useEffect(() => {
    if (pace === null) return undefined;
    let words = 1;
    setTold({ line, words });
    const timer = setInterval(() => {
      words += 1;
      setTold({ line, words });
      if (words >= count) clearInterval(timer);
    }, WORD_MS / pace);
    return () => clearInterval(timer);
  }, [line, pace]);
  const all = pace === null || said >= count;
  return { said: all ? count : said, speaking: !all, skip: () => setTold({ line, words: count }) };
}
