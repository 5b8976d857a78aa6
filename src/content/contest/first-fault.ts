import type * as z from 'zod/mini';
import type { FileFault } from '../../core/board/reason.ts';

/** The place of the first issue of a schema; of an unknown key, the key. */
export function firstFault({ issues }: z.core.$ZodError): FileFault {
  const [issue] = issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { code: 'file/corrupt', at: [...(issue?.path ?? []), ...unknown].map(String).join('.') };
}
