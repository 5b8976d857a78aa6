import { z } from 'zod';
import { GENDERS, ROLES, SECTIONS } from '../../core/level/words.ts';
import { flag, id, oneOf, text } from './scalars.ts';

const format = z.literal('1').optional();
const domain = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, { message: 'domain' });

export const brandSchema = z.strictObject({
  format,
  id,
  name: z.string(),
  domains: z.array(domain).min(1),
  hosts: z.record(z.string(), domain),
  senders: z.array(z.strictObject({ id: z.string(), address: z.string(), name: z.string() })).min(1),
  services: z.array(domain).optional(),
  dmarcReject: flag,
  postal: z.string().optional(),
});

export const companySchema = z.strictObject({
  format,
  id,
  name: z.string(),
  domain,
  people: z
    .array(
      z.strictObject({
        role: oneOf(ROLES),
        first: z.string(),
        last: z.string(),
        gender: oneOf(GENDERS),
        local: z.string(),
        phone: z.string(),
      }),
    )
    .min(1),
  suppliers: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      domain,
      local: z.string(),
      phone: z.string(),
      services: z.array(domain).optional(),
    }),
  ),
});

export const personaSchema = z.strictObject({
  format,
  id,
  first: z.string(),
  last: z.string(),
  gender: oneOf(GENDERS),
  local: z.string(),
  city: z.string(),
  region: z.string(),
  country: text,
  timeZone: z.string(),
  keyboard: oneOf(['azerty', 'qwerty']),
  system: z.string(),
  browser: z.string(),
  orgId: z.string(),
  userId: z.string(),
  referrer: z.string(),
  company: z.string(),
});

export const actSchema = z.strictObject({
  format,
  id,
  line: text,
  entry: z.strictObject({ section: oneOf(SECTIONS), text }).optional(),
});

export type RawAct = z.infer<typeof actSchema>;
