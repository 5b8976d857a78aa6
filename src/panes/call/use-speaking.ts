import { useEffect, useState } from 'preact/hooks';

/** Milliseconds that a spoken word takes. */
const WORD_MS = 330;

/** Whether the mouth moves: from the moment a line begins for as long as it takes to say it, or until it is skipped. */
export function useSpeaking(line: string, talking: boolean): readonly [speaking: boolean, skip: () => void] {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (!talking) return undefined;
    const timer = setTimeout(() => setSpoken(line), line.split(/\s+/).length * WORD_MS);
    return () => clearTimeout(timer);
  }, [line, talking]);
  return [talking && spoken !== line, () => setSpoken(line)];
}
