import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { unpackText } from '../../../src/content/contest/chat-text.ts';
import {
  createEvent,
  type EventPlan,
  openedEvent,
  writeEvent,
} from '../../../src/content/contest/create-event.ts';
import { readEvent } from '../../../src/content/contest/read-event.ts';
import {
  commitmentTo,
  isStartCode,
  openSeeds,
  readStartCode,
  seedFor,
} from '../../../src/content/contest/start-code.ts';
import { openStream } from '../../../src/core/random/stream.ts';

const plan: EventPlan = {
  name: '  Friday   at the sorting office ',
  level: { id: 'monday', digest: 'a'.repeat(64) },
  from: '2026-11-27T13:00:00Z',
  to: '2026-11-27T17:00:00Z',
  attempts: 1,
  teams: { best: 3 },
  speed: false,
  supervised: false,
  letters: 'same',
};
const stream = openStream(1, 'random bytes');
const random = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => stream.int(0, 255));

const made = createEvent(plan, random);
if (!made.ok) throw new Error(made.error.code);
const { event, code } = made.value;
const file = JSON.parse(writeEvent(event).file) as Record<string, unknown>;
const faultOf = (change: Record<string, unknown>): unknown => {
  const read = readEvent(JSON.stringify({ ...file, ...change }));
  return read.ok ? null : read.error;
};

describe('an event', () => {
  it('is read again from its file and from its text for a chat', () => {
    const { file: text, chat } = writeEvent(event);
    expect(readEvent(text)).toEqual({ ok: true, value: event });
    const unpacked = unpackText(chat ?? '');
    expect(unpacked.ok && readEvent(unpacked.value)).toEqual({ ok: true, value: event });
    // What fits a QR code of a size that telephones read from paper.
    expect(chat?.length).toBeLessThan(700);
    expect(event.name).toBe('Friday at the sorting office');
  });

  it('tells nothing of its seed before the start', () => {
    const { file: text } = writeEvent(event);
    expect(text).not.toContain(code);
    expect(event.start.commitment).toBe(commitmentTo(code, event.start.salt));
    expect(event.start.salt).toMatch(/^[0-9a-f]{32}$/);
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
  });

  it('is refused with the place of its fault', () => {
    const at = (place: string) => ({ code: 'file/corrupt', at: place });
    expect(faultOf({})).toBeNull();
    expect(faultOf({ from: '2026-02-30T10:00:00Z' })).toEqual(at('from'));
    expect(faultOf({ to: plan.from })).toEqual(at('to'));
    expect(faultOf({ attempts: 0 })).toEqual(at('attempts'));
    expect(faultOf({ teams: { best: 1.5 } })).toEqual(at('teams.best'));
    expect(faultOf({ name: 'a\u202eb' })).toEqual(at('name'));
    expect(faultOf({ level: { id: '../x', digest: 'a'.repeat(64) } })).toEqual(at('level.id'));
    expect(faultOf({ start: { ...event.start, code: '0'.repeat(12) } })).toEqual(at('start.code'));
    expect(faultOf({ more: 1 })).toEqual(at('more'));
    expect(faultOf({ format: 2 })).toEqual({ code: 'file/newer', format: 2 });
    expect(faultOf({ format: 0 })).toEqual(at('format'));
    expect(faultOf({ triage: 'backup' })).toEqual({ code: 'file/otherKind', kind: 'backup' });
    expect(readEvent(JSON.stringify(file).replace('{', '{"__proto__":{"attempts":9},'))).toEqual({
      ok: false,
      error: at('__proto__'),
    });
  });

  it('is not made of a plan that cannot be held', () => {
    const refused = (change: Partial<EventPlan>) => {
      const other = createEvent({ ...plan, ...change }, random);
      return other.ok ? null : other.error.code;
    };
    expect(refused({ name: '   ' })).toBe('event/name');
    expect(refused({ to: plan.from })).toBe('event/window');
    expect(refused({ to: 'tomorrow' })).toBe('event/window');
    expect(refused({ attempts: 101 })).toBe('event/attempts');
    expect(refused({ teams: { best: 0 } })).toBe('event/best');
  });

  it('takes its start code in, and no other', () => {
    expect(openedEvent(event, code)).toMatchObject({ ok: true, value: { start: { code } } });
    expect(openedEvent(event, `${code.slice(1)}0`)).toEqual({ ok: false, error: { code: 'event/code' } });
  });
});

describe('a start code', () => {
  it('is read as people type it', () => {
    const typed = `${code.slice(0, 4)}-${code.slice(4, 8)} ${code.slice(8)}`
      .toLowerCase()
      .replaceAll('1', 'l');
    expect(readStartCode(typed)).toEqual({ ok: true, value: code });
    expect(isStartCode(event, code)).toBe(true);
    expect(readStartCode('ABCD')).toEqual({
      ok: false,
      error: { code: 'code/length', length: 4, wanted: 12 },
    });
    expect(readStartCode('UUUU-UUUU-UUUU')).toEqual({ ok: false, error: { code: 'code/letter', sign: 'U' } });
  });

  it('opens the same bits by WebCrypto and in plain code', { timeout: 60_000 }, async () => {
    const opened = await openSeeds(event, code);
    expect(opened).toEqual(pbkdf2(sha256, code, event.id, { c: 600_000, dkLen: 32 }));
  });

  it('gives all the same seed, or each their own by event and nickname', async () => {
    const opened = await openSeeds(event, code);
    const own = { letters: 'own' } as const;
    expect(seedFor(event, opened, 'Ana')).toBe(seedFor(event, opened, 'Bo'));
    expect(seedFor(own, opened, 'Ana')).not.toBe(seedFor(own, opened, 'Bo'));
    expect(seedFor(own, opened, ' ANA ')).toBe(seedFor(own, opened, 'Ana'));
    const other = await openSeeds({ id: 'Z'.repeat(16) }, code);
    expect(seedFor(own, other, 'Ana')).not.toBe(seedFor(own, opened, 'Ana'));
    for (const seed of [seedFor(event, opened, ''), seedFor(own, opened, 'Ana')]) {
      expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
    }
  });
});
