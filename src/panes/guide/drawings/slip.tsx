import { Flag, Seal } from './signs.tsx';

type Props = {
  readonly odd: boolean;
  readonly before: string;
  readonly telling: string;
  readonly after: string;
};

/** A slip torn from a letter, the telling sentence underlined; a seal where it is odd but fine. */
export function Slip({ odd, before, telling, after }: Props) {
  return (
    <div class={`slip${odd ? ' is-odd' : ''}`}>
      <svg class="slip-sign" viewBox="-24 -24 48 48" aria-hidden="true">
        {odd ? <Seal x={0} y={0} /> : <Flag x={0} y={0} />}
      </svg>
      <p>
        {before !== '' && <>{before} </>}
        <mark class="slip-telling">{telling}</mark>
        {after !== '' && <> {after}</>}
      </p>
      <svg class="slip-tear" viewBox="0 0 480 12" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 0h480v4l-14 5-16-6-18 7-20-5-15 5-22-6-17 6-21-4-18 5-16-7-22 6-19-5-20 7-17-6-21 4-16-5-22 7-18-6-19 5-21-6-16 6-20-5-19 5-17-6-20 6-16-5Z" />
      </svg>
    </div>
  );
}
