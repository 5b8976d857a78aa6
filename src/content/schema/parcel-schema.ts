import { z } from 'zod';
import { PARCEL_KINDS, TREATMENTS } from '../../core/level/parcel.ts';
import { POINTS } from '../../core/level/words.ts';
import { flag, id, oneOf, text } from './scalars.ts';

const field = z.strictObject({
  id,
  label: text,
  value: text,
  coarse: text.optional(),
  pseudonym: flag.optional(),
});

const option = z.strictObject({ id, name: text, answers: z.array(text).min(1) });

const purpose = z.strictObject({
  id,
  purpose: text,
  answers: z.array(text).optional(),
  needs: z.record(z.string(), oneOf(TREATMENTS)).optional(),
  right: z.string().optional(),
  why: text,
});

export const parcelSchema = z.strictObject({
  format: z.literal('1').optional(),
  id,
  kind: oneOf(PARCEL_KINDS),
  title: text,
  teaches: z.array(oneOf(POINTS)).optional(),
  partner: z.strictObject({ supplier: z.string().optional(), name: text.optional() }),
  lines: z.array(text).optional(),
  fields: z.array(field).optional(),
  options: z.array(option).optional(),
  cases: z.array(purpose).min(1),
});

export type RawParcel = z.infer<typeof parcelSchema>;
