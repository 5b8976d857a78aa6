import * as z from 'zod/mini';
import { attempts, EVENT_ID, hex, moment, name } from './score-schema.ts';

const levelId = z.string().check(z.maxLength(100), z.regex(/^[a-z0-9][a-z0-9-]*$/i));

/** The file of an event. */
export const eventSchema = z.strictObject({
  triage: z.literal('event'),
  format: z.literal(1),
  id: z.string().check(z.regex(EVENT_ID)),
  name,
  level: z.strictObject({ id: levelId, digest: hex(64) }),
  rules: z.int().check(z.minimum(1)),
  from: moment,
  to: moment,
  attempts,
  teams: z.nullable(z.strictObject({ best: z.int().check(z.minimum(1), z.maximum(100)) })),
  speed: z.boolean(),
  supervised: z.boolean(),
  letters: z.enum(['same', 'own']),
  start: z.strictObject({
    salt: hex(32),
    commitment: hex(64),
    code: z.nullable(z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{12}$/))),
  }),
});
