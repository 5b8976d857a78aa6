import * as z from 'zod/mini';
import { CLOCKS, GENDERS, LOOT, POINTS, RULES, SHELVES } from '../../core/level/words.ts';
import { readRecord } from '../../core/replay/read-record.ts';
import type { PlayRecord } from '../../core/replay/record.ts';
import { MEDALS } from '../../core/score/medal.ts';
import { TOPIC_IDS } from '../../core/score/topics.ts';
import { YESTERDAY_KINDS } from '../../core/session/yesterday.ts';
import { CONTRASTS, MOTIONS, TEXT_SIZES, VOICE_PACES } from './types.ts';

/** More than a level file may have: what is being written may be too big for a while. */
const LONGEST_LEVEL = 2_000_000;

const format = z.literal(1);
const count = z.int().check(z.nonnegative());
const share = z.number().check(z.minimum(0), z.maximum(1));
const positive = z.number().check(z.nonnegative());
const text = z.string().check(z.maxLength(200));

// What a record may hold is known to the core, which reads those of other players too.
const record = z.custom<PlayRecord>((value) => readRecord(value).ok);

const reader = z.strictObject({
  first: z.nullable(text),
  city: z.nullable(text),
  gender: z.nullable(z.enum(GENDERS)),
});

const yesterday = z.strictObject({ kind: z.enum(YESTERDAY_KINDS), template: text, category: text });

// What was carried before colleagues spoke of yesterday has none.
const carry = z.strictObject({
  loot: z.array(z.enum(LOOT)),
  yesterday: z._default(z.nullable(yesterday), null),
});

// Shifts saved before there was practice are none.
const practice = z._default(z.nullable(z.array(text).check(z.maxLength(100))), null);

export const settingsSchema = z.strictObject({
  format,
  language: z.nullable(z.enum(['en', 'fr'])),
  letterLanguage: z.nullable(text),
  clock: z.enum(CLOCKS),
  motion: z.enum(MOTIONS),
  calm: z.boolean(),
  textSize: z.literal(TEXT_SIZES),
  contrast: z.enum(CONTRASTS),
  volumes: z.strictObject({ master: share, effects: share, clock: share, muted: z.boolean() }),
  captions: z.boolean(),
  // Settings saved before there were calls have none.
  voices: z._default(z.enum(VOICE_PACES), 'normal'),
  shortcuts: z.boolean(),
  spell: z.boolean(),
  profile: z.nullable(text),
});

export const profileSchema = z.strictObject({
  format: z.literal(2),
  id: text,
  name: text,
  reader,
  carry,
  guided: z.boolean(),
  createdAt: count,
  changedAt: count,
});

export const sessionSchema = z.strictObject({
  format,
  id: text,
  profile: text,
  record,
  reader,
  carry,
  practice,
  judged: count,
  count,
  startedAt: count,
  savedAt: count,
});

export const resultSchema = z.strictObject({
  format,
  id: text,
  profile: text,
  record,
  reader,
  carry,
  practice,
  points: count,
  perfect: count,
  medal: z.nullable(z.enum(MEDALS)),
  counts: z.strictObject({
    hits: count,
    misses: count,
    falseAlarms: count,
    correctRejections: count,
    unsorted: count,
    fakes: count,
    genuine: count,
  }),
  parcels: z.optional(z.strictObject({ right: count, parcels: count, fieldsRight: count, fields: count })),
  rightStrings: count,
  ms: count,
  finishedAt: count,
});

const topic = z.strictObject({
  met: count,
  right: count,
  wrong: count,
  lastMet: count,
  card: z.nullable(
    z.strictObject({
      due: count,
      stability: positive,
      difficulty: positive,
      scheduledDays: count,
      learningSteps: count,
      reps: count,
      lapses: count,
      state: z.literal([0, 1, 2, 3]),
      lastReview: z.nullable(count),
    }),
  ),
});

const KNOWN_TOPICS: ReadonlySet<string> = new Set(TOPIC_IDS);

/** Topics of another version are left out: they must not cost the rest. */
const knownTopics = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((all) => Object.fromEntries(Object.entries(all).filter(([id]) => KNOWN_TOPICS.has(id)))),
);

export const progressSchema = z.strictObject({
  format,
  id: text,
  topics: z.pipe(knownTopics, z.record(z.string(), topic)),
});

const words = z.record(z.string(), z.string());

const summarySchema = z.strictObject({
  id: text,
  title: words,
  order: count,
  languages: z.array(text),
  guided: z.boolean(),
  shelf: z.enum(SHELVES),
  optional: z.boolean(),
  sittings: count,
  certificate: z.boolean(),
  minutes: count,
  newRule: z.nullable(z.enum(RULES)),
  teaches: z.array(z.enum(POINTS)),
  digest: text,
  count,
  parcels: count,
  calls: count,
});

export const levelSchema = z.strictObject({
  format,
  id: text,
  name: text,
  text: z.string().check(z.maxLength(LONGEST_LEVEL)),
  // Made anew from the text when it is opened: what another version wrote must not cost the level.
  summary: z.pipe(
    z.unknown(),
    z.transform((summary) => {
      const read = summarySchema.safeParse(summary);
      return read.success ? read.data : null;
    }),
  ),
  madeAt: count,
  savedAt: count,
});

export const asideSchema = z.strictObject({
  key: z.string(),
  reason: z.enum(['corrupt', 'newer']),
  value: z.unknown(),
});

export const backupSchema = z.strictObject({
  triage: z.literal('backup'),
  format,
  items: z.record(z.string(), z.unknown()),
});
