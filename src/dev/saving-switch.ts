import type { Repository } from '../app/saved/repository.ts';
import { ok } from '../core/result.ts';

/** Development only: while `off`, nothing is written. */
export const saving = { off: false };

export function withSavingSwitch(repository: Repository): Repository {
  return {
    ...repository,
    saveSession: async (session) => (saving.off ? ok(null) : repository.saveSession(session)),
    addResult: async (result) => (saving.off ? ok(null) : repository.addResult(result)),
  };
}
