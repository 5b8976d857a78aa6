import { registrableDomain } from '../../domains.ts';
import { foldName } from './fold-name.ts';

/** Sites that a technique could hit by chance and that nobody should be taught to distrust. */
const WELL_KNOWN: ReadonlySet<string> = new Set([
  'ai.com',
  'chat.com',
  'chat.gpt',
  'chatgpt.org',
  'enai.com',
  'example.com',
  'example.example',
  'nai.com',
  'open.com',
  'open.ai',
  'openai.org',
  'openal.com',
  'openal.org',
  'openair.com',
  'openapi.com',
  'openapis.org',
  'openia.com',
  'openid.com',
  'openid.net',
  'oper.com',
  'opera.com',
]);

/** Whether a made name, or the one that it lies under, is one of `genuine` or a well-known site, compared folded. */
export function isTaken(domain: string, genuine: readonly string[]): boolean {
  const folded = foldName(domain);
  const owner = registrableDomain(folded);
  if (WELL_KNOWN.has(folded) || WELL_KNOWN.has(owner)) return true;
  return genuine.some((one) => {
    const name = foldName(one);
    return name === folded || name === owner;
  });
}
