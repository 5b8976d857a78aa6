/** Where a command writes; tests give their own. */
export type Output = { readonly out: (line: string) => void; readonly err: (line: string) => void };

export const EXIT = { good: 0, findings: 1, usage: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

export function jsonLine(output: Output, value: unknown): void {
  output.out(JSON.stringify(value));
}

/** Plain columns for people: each as wide as its longest cell. */
export function table(output: Output, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  for (const row of rows)
    output.out(
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}
