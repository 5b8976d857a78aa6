import type { Moment } from '../contest/contest.ts';
import type { ReplayFailure } from '../replay/record.ts';

/** Why a file is no score file that can be read. */
export type FileFault =
  | { readonly code: 'file/tooBig'; readonly bytes: number }
  | { readonly code: 'file/tooDeep' }
  | { readonly code: 'file/empty' }
  | { readonly code: 'file/encoding' }
  | { readonly code: 'file/notJson' }
  | { readonly code: 'file/notTriage' }
  /** Another file of Triage: a backup, an event. */
  | { readonly code: 'file/otherKind'; readonly kind: string }
  | { readonly code: 'file/newer'; readonly format: number }
  | { readonly code: 'file/corrupt'; readonly at: string }
  /** Its seal, or the code of its record, belongs to other contents. */
  | { readonly code: 'file/changed' };

/** Why a shift that could be read does not count. */
export type BoardReason =
  | { readonly code: 'board/unfinished' }
  | { readonly code: 'board/otherLevel'; readonly level: string; readonly digest: string }
  | { readonly code: 'board/noName' }
  | { readonly code: 'board/otherEvent' }
  | { readonly code: 'board/outside'; readonly finished: Moment }
  | { readonly code: 'board/otherLetters' }
  | { readonly code: 'board/tooMany'; readonly attempts: number }
  | { readonly code: 'board/duplicate'; readonly file: string }
  | { readonly code: 'board/slowClock' }
  /** Not refused: another shift of the same player counts. */
  | { readonly code: 'board/betterAttempt'; readonly file: string };

export type Reason = FileFault | ReplayFailure | BoardReason;
