import { bytesToHex } from '@noble/hashes/utils.js';
import type { ScoreFile } from '../../core/contest/score-file.ts';
import { canonicalDigest } from './canonical-digest.ts';
import { packText } from './chat-text.ts';

/**
 * The seal of a score file: SHA-256 over the canonical JSON of all of it but the seal, with the record's own digest
 * in its place. It finds what was changed by accident or by hand; whoever has the game can seal anything.
 */
export function sealOf(score: ScoreFile, fingerprint: string): string {
  return bytesToHex(canonicalDigest({ ...bodyOf(score), record: fingerprint }));
}

/** The digest of a record: two that share it have the same decisions with the same timings. */
export function fingerprintOf(record: ScoreFile['record']): string {
  return bytesToHex(canonicalDigest(record));
}

function bodyOf({ nickname, team, event, record }: ScoreFile) {
  return { triage: 'score', format: 1, nickname, team, event, record };
}

/** A score as the text of a `.triage` file, and short enough for a chat where it can be. */
export function writeScore(score: ScoreFile): { readonly file: string; readonly chat: string | null } {
  const sealed = { ...bodyOf(score), seal: sealOf(score, fingerprintOf(score.record)) };
  return { file: `${JSON.stringify(sealed, null, 1)}\n`, chat: packText(JSON.stringify(sealed)) };
}
