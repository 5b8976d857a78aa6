import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScores } from '../../../src/content/contest/read-scores.ts';
import { writeScore } from '../../../src/content/contest/write-score.ts';
import { sealRecord } from '../../../src/content/seal-record.ts';
import type { ScoreFile } from '../../../src/core/contest/score-file.ts';
import { toRecord } from '../../../src/core/replay/record.ts';
import { simulateShift } from '../../../src/core/simulate/player.ts';
import { fixtureLevel, shippedLevels } from '../../core/support/levels.ts';
import { ROOT } from '../../repo/support/source.ts';

const small = fixtureLevel('small');
const score: ScoreFile = {
  format: 1,
  nickname: 'Zoé 🦊',
  team: 'Brest',
  event: { id: '0123456789ABCDEF', attempt: 1, finished: '2026-11-27T14:00:00Z' },
  record: toRecord(simulateShift(small, 7, { dPrime: 2, bias: 0 }, 1)),
};
const { file, chat } = writeScore(score);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le'));
  return big ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
};
const read = (bytes: Uint8Array) => readScores(bytes)[0];
const faultOf = (text: string): unknown => {
  const one = read(utf8(text));
  return one?.ok === false ? one.error : null;
};
const changed = (change: Record<string, unknown>): string =>
  JSON.stringify({ ...(JSON.parse(file) as Record<string, unknown>), ...change });

describe('a score file', () => {
  it('is read again as it was written', () => {
    expect(read(utf8(file))).toMatchObject({ ok: true, value: { score } });
  });

  it('holds a nickname and nothing else about the player', () => {
    expect(Object.keys(JSON.parse(file) as object)).toEqual([
      ...['triage', 'format', 'nickname', 'team', 'event', 'record', 'seal'],
    ]);
  });

  it('written by the first release that had them is still read', () => {
    const bytes = readFileSync(join(ROOT, 'tests/fixtures/saved/score-1.triage'));
    expect(read(bytes)).toMatchObject({
      ok: true,
      value: { score: { nickname: 'Zoé', record: { level: 'small', seed: 7 } } },
    });
  });

  it.each([
    ['a mark of UTF-8', utf8(`\ufeff${file}`)],
    ['Windows line ends', utf8(file.replaceAll('\n', '\r\n'))],
    ['UTF-16 with a mark', utf16(file, true, false)],
    ['UTF-16 the other way round', utf16(file, true, true)],
    ['UTF-16 without a mark', utf16(file, false, false)],
    ['UTF-16 the other way round without a mark', utf16(file, false, true)],
  ])('saved by an editor with %s is read properly', (_how, bytes) => {
    expect(read(bytes)).toMatchObject({ ok: true, value: { score } });
  });

  it('saved as latin-1 is refused with the reason', () => {
    const bytes = new Uint8Array(Buffer.from(file.replace(' 🦊', ''), 'latin1'));
    expect(read(bytes)).toEqual({ ok: false, error: { code: 'file/encoding' } });
  });

  it('changed in any of its fields is refused', () => {
    const event = { ...score.event, attempt: 2 };
    const seed = { ...score.record, seed: 8 };
    for (const change of [
      { nickname: 'Zoe' },
      { team: null },
      { event },
      { event: null },
      { record: seed },
    ]) {
      expect(faultOf(changed(change)), JSON.stringify(change)).toEqual({ code: 'file/changed' });
    }
  });

  it('that is none is refused by its place and reason', () => {
    const at = (place: string) => ({ code: 'file/corrupt', at: place });
    const { record } = score;
    expect(faultOf('')).toEqual({ code: 'file/empty' });
    expect(faultOf('Hello')).toEqual({ code: 'file/notTriage' });
    expect(faultOf('[]')).toEqual({ code: 'file/notTriage' });
    expect(faultOf(file.slice(0, -9))).toEqual({ code: 'file/notJson' });
    expect(faultOf(changed({ triage: 'backup' }))).toEqual({ code: 'file/otherKind', kind: 'backup' });
    expect(faultOf(changed({ format: 2 }))).toEqual({ code: 'file/newer', format: 2 });
    expect(faultOf(changed({ format: 0.5 }))).toEqual(at('format'));
    expect(faultOf(changed({ nickname: ' Zoé' }))).toEqual(at('nickname'));
    expect(faultOf(changed({ nickname: 'x'.repeat(41) }))).toEqual(at('nickname'));
    expect(faultOf(changed({ nickname: 'a\nb' }))).toEqual(at('nickname'));
    expect(faultOf(changed({ score: 1400 }))).toEqual(at('score'));
    expect(faultOf(changed({ record: { ...record, seed: 1e300 } }))).toEqual(at('record.seed'));
    expect(faultOf(changed({ record: { ...record, decisions: [{ type: 'win' }] } }))).toEqual(
      at('record.decisions.0.type'),
    );
    expect(faultOf(file.replace('{', '{"__proto__":{"team":"x"},'))).toEqual(at('__proto__'));
    expect(faultOf(`{"triage":"score","format":1,"record":${'['.repeat(400_000)}`)).toEqual({
      code: 'file/tooDeep',
    });
    const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
    expect(faultOf(file.replace('"team": "Brest"', `"team": ${deep}`))).toEqual({ code: 'file/tooDeep' });
    const brackets = writeScore({ ...score, nickname: '[{'.repeat(20) }).file;
    expect(faultOf(brackets.replace('"team"', '"te\\"am"'))).toEqual(at('team'));
    expect(faultOf(brackets)).toBeNull();
  });

  it('of fifty megabytes is refused unread', () => {
    expect(read(new Uint8Array(50_000_000))).toEqual({
      ok: false,
      error: { code: 'file/tooBig', bytes: 50_000_000 },
    });
  });
});

describe('a record saved from a certificate', () => {
  const sealed = sealRecord(score.record);

  it('is read too, without a name', () => {
    expect(read(utf8(sealed.file))).toMatchObject({ ok: true, value: { score: { nickname: null } } });
  });

  it('is refused where its code is of another record', () => {
    expect(faultOf(sealed.file.replace('"seed": 7', '"seed": 8'))).toEqual({ code: 'file/changed' });
  });
});

describe('a score as text for a chat', () => {
  it('is one word of letters that chats leave alone, and reads the same', () => {
    expect(chat).toMatch(/^triage1\.[A-Za-z0-9_-]+$/);
    expect(read(utf8(chat ?? ''))).toMatchObject({ ok: true, value: { score } });
  });

  it('is short enough for a message for a shift of every day of eight letters', () => {
    for (const level of shippedLevels().filter(({ letters }) => letters.count <= 8)) {
      const record = toRecord(simulateShift(level, 7, { dPrime: 2, bias: 0 }, 1));
      expect(writeScore({ ...score, record }).chat?.length ?? 9999, level.id).toBeLessThanOrEqual(2000);
    }
  });

  it('is found among others, broken over lines and with words around', () => {
    const other = writeScore({ ...score, nickname: 'Bo' }).chat ?? '';
    const broken = (chat ?? '').replace(/.{70}/g, '$&\n');
    const talk = `14:02 Zoé: here is mine\n${broken}\nthanks!\n14:03 Bo: ${other} — good luck\n`;
    const found = readScores(utf8(talk));
    expect(found.map((one) => (one.ok ? one.value.score.nickname : one.error))).toEqual(['Zoé 🦊', 'Bo']);
  });

  it('that was cut is refused', () => {
    expect(read(utf8((chat ?? '').slice(0, 200)))).toMatchObject({ ok: false });
    expect(read(utf8('triage1.!!!'))).toMatchObject({ ok: false });
  });
});
