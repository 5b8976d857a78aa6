import type { DiagnosticCode } from './messages/codes.ts';

export type Severity = 'error' | 'warning';

/** One thing wrong in a level file: where, what, and the values that its message names. Lines and columns from 1. */
export type Diagnostic = {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly params: Readonly<Record<string, string>>;
};

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}
