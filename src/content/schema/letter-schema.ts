import { z } from 'zod';
import { LINK_VIAS, VIAS } from '../../core/level/template.ts';
import { ATTACHMENT_KINDS, CUES, LOOT, POINTS, ROLES, SECTIONS } from '../../core/level/words.ts';
import { AUTHORED_CLUE_KINDS, type AuthoredClueKind } from '../../core/mail/clues/catalogue.ts';
import { LOOKALIKE_IDS } from '../../core/mail/techniques/technique.ts';
import { flag, id, oneOf, text, whole } from './scalars.ts';

const REPLY_VIAS = ['genuine', 'service', 'lookalike', 'displayName'] as const;

const block = z.strictObject({
  id,
  say: z.array(text).min(1).optional(),
  aware: z.array(text).optional(),
  yesterday: z.strictObject({ missed: z.array(text).min(1), doubted: z.array(text).min(1) }).optional(),
  link: z.array(text).min(1).optional(),
  host: z.string().optional(),
  path: z
    .string()
    .regex(/^[\w/.-]*$/, { message: 'path' })
    .optional(),
  via: oneOf(LINK_VIAS).optional(),
  qr: flag.optional(),
});

export const letterSchema = z.strictObject({
  format: z.literal('1').optional(),
  id,
  genuine: flag,
  category: z.string().min(1),
  teaches: z.array(oneOf(POINTS)).optional(),
  brands: z.array(z.string()).min(1).optional(),
  from: z.strictObject({
    sender: z.string().optional(),
    person: oneOf(ROLES).optional(),
    supplier: z.string().optional(),
    name: text.optional(),
    local: z
      .string()
      .regex(/^[\w.+-]+$/, { message: 'local' })
      .optional(),
    via: oneOf(VIAS).optional(),
  }),
  replyTo: z.strictObject({ local: z.string(), via: oneOf(REPLY_VIAS) }).optional(),
  act: z.strictObject({ id: z.string(), at: z.string() }).optional(),
  event: z.strictObject({ section: oneOf(SECTIONS), at: z.string(), entry: text.optional() }).optional(),
  subjects: z.array(text).min(1),
  body: z.array(block).min(1),
  attachments: z.array(z.strictObject({ name: z.string(), kind: oneOf(ATTACHMENT_KINDS) })).optional(),
  forwarded: flag.optional(),
  unsealed: flag.optional(),
  clues: z
    .array(
      z.strictObject({
        at: z.string(),
        kind: z.enum(AUTHORED_CLUE_KINDS as readonly [AuthoredClueKind, ...AuthoredClueKind[]]),
        why: text.optional(),
      }),
    )
    .optional(),
  after: oneOf(LOOT).optional(),
  premise: z.array(whole(0, 8)).length(5).optional(),
  cues: z.array(oneOf(CUES)).optional(),
  techniques: z.array(oneOf(LOOKALIKE_IDS)).optional(),
});

export type RawLetter = z.infer<typeof letterSchema>;
