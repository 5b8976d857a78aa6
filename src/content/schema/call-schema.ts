import { z } from 'zod';
import {
  CALL_ENDS,
  HAIR,
  LEVERS,
  LOOT,
  POINTS,
  PRETEXTS,
  ROLES,
  SHOWN_NUMBERS,
  VOICES,
  WEAR,
} from '../../core/level/words.ts';
import { flag, id, oneOf, text, whole } from './scalars.ts';

const answer = z.strictObject({
  id,
  says: text,
  to: z.string(),
  gives: oneOf(LOOT).optional(),
  settles: flag.optional(),
  if: z
    .strictObject({
      said: z.array(z.string()).optional(),
      unsaid: z.array(z.string()).optional(),
      gave: flag.optional(),
    })
    .optional(),
  why: text.optional(),
});

const line = z.strictObject({
  id,
  says: z.array(text).min(1),
  aware: z.array(text).optional(),
  lever: oneOf(LEVERS).optional(),
  answers: z.array(answer).optional(),
  end: oneOf(CALL_ENDS).optional(),
});

export const callSchema = z.strictObject({
  format: z.literal('1').optional(),
  id,
  genuine: flag,
  pretext: oneOf(PRETEXTS),
  teaches: z.array(oneOf(POINTS)).optional(),
  caller: z.strictObject({
    claim: z.strictObject({
      brand: flag.optional(),
      person: oneOf(ROLES).optional(),
      supplier: z.string().optional(),
      other: flag.optional(),
    }),
    name: text.optional(),
    role: text,
    voice: oneOf(VOICES),
    portrait: z.strictObject({
      skin: whole(1, 5),
      hair: oneOf(HAIR),
      shade: whole(1, 5),
      wear: oneOf(WEAR),
    }),
    shows: oneOf(SHOWN_NUMBERS),
  }),
  act: z.string().optional(),
  companies: z.array(z.string()).min(1).optional(),
  start: z.string(),
  ownNumber: z.string().optional(),
  voicemail: z.array(text).optional(),
  lines: z.array(line).min(2),
});

export type RawCall = z.infer<typeof callSchema>;
