import { z } from 'zod';
import { POINTS, RULES, SHELVES, TOOLS } from '../../core/level/words.ts';
import { DIFFICULTIES } from '../../core/mail/phish-scale.ts';
import { LOOKALIKE_IDS } from '../../core/mail/techniques/technique.ts';
import { callSchema } from './call-schema.ts';
import { letterSchema } from './letter-schema.ts';
import { parcelSchema } from './parcel-schema.ts';
import { flag, id, LANGUAGE_TAG, oneOf, text, whole } from './scalars.ts';
import { actSchema } from './world-schema.ts';

const all = z.literal('*');

export const levelSchema = z.strictObject({
  format: z.literal('1'),
  id,
  order: whole(0, 999),
  title: text,
  languages: z.array(z.string().regex(LANGUAGE_TAG, { message: 'language' })).min(1),
  guided: flag.optional(),
  shelf: oneOf(SHELVES).optional(),
  optional: flag.optional(),
  sittings: whole(1, 4).optional(),
  certificate: flag.optional(),
  teaches: z.array(oneOf(POINTS)),
  briefing: text,
  debrief: text,
  rules: z.array(oneOf(RULES)).min(1),
  newRule: oneOf(RULES).optional(),
  tools: z.array(oneOf(TOOLS)),
  minutes: whole(1, 120),
  letters: z.strictObject({
    count: whole(0, 60),
    fakes: whole(0, 30),
    must: z.array(z.union([z.string(), z.array(z.string()).min(1)])).optional(),
    from: z.union([all, z.array(z.string())]).optional(),
    difficulties: z.array(oneOf(DIFFICULTIES)).min(1).optional(),
    own: z.array(letterSchema).optional(),
  }),
  parcels: z
    .strictObject({
      count: whole(1, 30),
      must: z.array(z.union([z.string(), z.array(z.string()).min(1)])).optional(),
      from: z.union([all, z.array(z.string()).min(1)]),
    })
    .optional(),
  calls: z
    .array(z.strictObject({ at: whole(1, 60), from: z.union([all, z.array(z.string()).min(1)]) }))
    .optional(),
  ownCalls: z.array(callSchema).optional(),
  ownParcels: z.array(parcelSchema).optional(),
  techniques: z.array(oneOf(LOOKALIKE_IDS)),
  personas: z.union([all, z.array(z.string()).min(1)]),
  brand: z.string(),
  acts: z.union([all, z.array(z.string())]).optional(),
  ownActs: z.array(actSchema).optional(),
  reservedNames: flag.optional(),
});

export type RawLevel = z.infer<typeof levelSchema>;
