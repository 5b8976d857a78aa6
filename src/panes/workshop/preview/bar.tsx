/** A bar of 0…1 with, if wanted, the stretch in which most lie. The figures stand beside it in words. */
export function Bar({
  value,
  low,
  high,
  tone = 1,
}: {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly tone?: number;
}) {
  const x = (share: number): number => Math.max(0, Math.min(1, share)) * 100;
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-ground" width="100" height="10" />
      <rect class={`bar-value is-tone-${tone}`} width={x(value)} height="10" />
      {low !== undefined && high !== undefined && (
        <rect class="bar-range" x={x(low)} y="4" width={Math.max(0.5, x(high) - x(low))} height="2" />
      )}
    </svg>
  );
}
