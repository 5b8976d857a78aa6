import { type Leak, ROLES } from '../../level/words.ts';

/** Placeholders about the reader. */
export const READER_VARS = [
  'first',
  'last',
  'name',
  'email',
  'city',
  'region',
  'country',
  'system',
  'browser',
  'orgId',
  'userId',
  'g',
] as const;

/** Placeholders about the company, the brand and the event at hand. */
export const WORLD_VARS = [
  'company',
  'companyDomain',
  'brand',
  'brandDomain',
  'siteHost',
  'supplier',
  'postal',
  'chat',
  'analytics',
  'senderPhone',
  'senderAccount',
] as const;

export const EVENT_VARS = [
  'time',
  'amount',
  'ticket',
  'number',
  'code',
  'count',
  'order',
  'phone',
  'account',
] as const;

/** Placeholders about a colleague, by role: `{it.name}`, `{manager.first}`, `{accounts.g:elle|il|iel}`. */
export const PERSON_FIELDS = ['name', 'first', 'phone', 'g'] as const;

/** Placeholder of the wordings that speak of yesterday alone: what a colleague calls that letter. */
export const YESTERDAY_VAR = 'yesterday';

export const ALL_VARS: readonly string[] = [
  ...READER_VARS,
  ...WORLD_VARS,
  ...EVENT_VARS,
  ...ROLES.flatMap((role) => PERSON_FIELDS.map((field) => `${role}.${field}`)),
];

/** Which leaked field a placeholder shows. */
export const LEAK_OF_VAR: Readonly<Record<string, Leak>> = {
  first: 'name',
  last: 'name',
  name: 'name',
  email: 'email',
  city: 'city',
  region: 'city',
  country: 'city',
  system: 'system',
  browser: 'browser',
  orgId: 'orgId',
  userId: 'userId',
};
