import type { Square, Squares } from '../../core/score/squares.ts';
import { useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';

/** One square a letter and one a call, in order, and what they mean. Those who listen get the words. */
export function SquareRow({ squares, words }: { readonly squares: Squares; readonly words: string }) {
  const t = useTexts();
  return (
    <>
      <p class="unseen">{words}</p>
      <div class="squares" aria-hidden="true">
        {squares.letters.map((square, at) => (
          <Mark key={at} square={square} />
        ))}
        {squares.calls.map((square, at) => (
          <span key={`call${at}`} class="square-call">
            <Icon name="phone" />
            <Mark square={square} />
          </span>
        ))}
      </div>
      <ul class="square-key" aria-hidden="true">
        {(['full', 'part', 'none'] as const).map((square) => (
          <li key={square}>
            <Mark square={square} /> {t(`today.key.${square}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Mark({ square }: { readonly square: Square }) {
  return <span class={`square is-${square}`}>{square === 'none' ? '–' : <Icon name="check" />}</span>;
}
