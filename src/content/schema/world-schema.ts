import { z } from 'zod';
import { GENDERS, KEYBOARDS, ROLES, SECTIONS } from '../../core/level/words.ts';
import { flag, id, oneOf, text, whole } from './scalars.ts';

const format = z.literal('1').optional();
const domain = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, { message: 'domain' });

export const brandSchema = z.strictObject({
  format,
  id,
  name: z.string(),
  chat: z.string().optional(),
  analytics: z.string().optional(),
  neverAsks: text.optional(),
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
      contact: z.string().optional(),
      account: z
        .string()
        .regex(/^\d{4}$/, { message: 'account' })
        .optional(),
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
  keyboard: oneOf(KEYBOARDS),
  system: z.string(),
  browser: z.string(),
  orgId: z.string(),
  userId: z.string(),
  referrer: z.string(),
  company: z.string(),
  acts: z.array(z.string()).optional(),
});

export type RawPersona = z.infer<typeof personaSchema>;

/** Systems and browsers that personas may have, with the versions that were current at the leak. */
export const softwareSchema = z.strictObject({
  format,
  id,
  systems: z
    .array(z.strictObject({ id: z.string(), name: z.string(), browsers: z.array(z.string()).min(1) }))
    .min(1),
  browsers: z.array(z.strictObject({ id: z.string(), name: z.string(), version: whole(1, 9999) })).min(1),
});

export type RawSoftware = z.infer<typeof softwareSchema>;

export const actSchema = z.strictObject({
  format,
  id,
  line: text,
  entry: z.strictObject({ section: oneOf(SECTIONS), text }).optional(),
});

export type RawAct = z.infer<typeof actSchema>;
