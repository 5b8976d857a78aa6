import * as z from 'zod/mini';
import { isName, MAX_NAME } from '../../core/contest/names.ts';
import { isMoment } from './moment.ts';

export const hex = (digits: number) => z.string().check(z.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));

export const name = z
  .string()
  // Its length first: what is looked at more closely is short.
  .check(z.maxLength(4 * MAX_NAME), z.refine(isName));

export const attempts = z.int().check(z.minimum(1), z.maximum(100));

export const moment = z.string().check(z.maxLength(20), z.refine(isMoment));

export const EVENT_ID = /^[0-9A-HJKMNP-TV-Z]{16}$/;

const event = z.strictObject({
  id: z.string().check(z.regex(EVENT_ID)),
  attempt: attempts,
  finished: moment,
});

/** A score file; its record is read by the core. */
export const scoreSchema = z.strictObject({
  triage: z.literal('score'),
  format: z.literal(1),
  nickname: name,
  team: z.nullable(name),
  event: z.nullable(event),
  record: z.unknown(),
  seal: hex(64),
});

/** What is saved from a certificate: a record with its code, and no name. */
export const recordSchema = z.strictObject({
  triage: z.literal('record'),
  format: z.literal(1),
  code: z.string().check(z.maxLength(40)),
  record: z.unknown(),
});
