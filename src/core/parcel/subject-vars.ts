import type { Level } from '../level/level.ts';
import type { Persona } from '../level/world.ts';
import type { Vars } from '../mail/wording/vars.ts';
import { openStream, type Stream } from '../random/stream.ts';

/** Placeholders of parcels, beside those about company, brand and event: the person whose data it is, and secrets. */
export const SUBJECT_VARS = [
  'subject.name',
  'subject.email',
  'subject.city',
  'subject.region',
  'subject.country',
  'subject.browser',
  'subject.system',
  'subject.id',
  'subject.birth',
  'subject.birthYear',
  'subject.phone',
  'subject.ip',
  'subject.ipNet',
  'apiKey',
  'session',
  'partner',
] as const;

const MAILBOXES = ['postbox.example', 'mailhaven.example', 'courriel.example', 'lettres.example'];
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * Whose data is in a parcel: one of the level's people, but not the one at the desk if there is another. Numbers
 * are of the ranges kept for documentation; keys and sessions are invented and say so by their form.
 */
export function subjectVars(level: Level, reader: Persona, seed: number, parcel: string): Vars {
  const stream = openStream(seed, 'subject', parcel);
  const others = level.personas.filter((one) => one.id !== reader.id);
  const who = stream.pick(others.length > 0 ? others : level.personas);
  const net = stream.pick(['192.0.2', '198.51.100', '203.0.113']);
  const year = stream.int(1958, 2004);
  return {
    'subject.name': `${who.first} ${who.last}`,
    'subject.email': `${who.local}@${stream.pick(MAILBOXES)}`,
    'subject.city': who.city,
    'subject.region': who.region,
    'subject.country': who.country,
    'subject.browser': who.browser,
    'subject.system': who.system,
    'subject.id': `u-${stream.int(1024, 9899)}`,
    'subject.birth': `${year}-${two(stream.int(1, 12))}-${two(stream.int(1, 28))}`,
    'subject.birthYear': String(year),
    'subject.phone': `+00 555 ${two(stream.int(0, 99))} ${two(stream.int(0, 99))}`,
    'subject.ip': `${net}.${stream.int(2, 250)}`,
    'subject.ipNet': `${net}.0/24`,
    apiKey: `sk-demo-${signs(stream, 10)}`,
    session: `sess-${signs(stream, 12)}`,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

function signs(stream: Stream, count: number): string {
  return Array.from({ length: count }, () => stream.pick([...SIGNS])).join('');
}
