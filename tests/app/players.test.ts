import { describe, expect, it } from 'vitest';
import type { ShiftResult } from '../../src/app/saved/types.ts';
import { closeShift } from '../../src/app/shift/close-shift.ts';
import { toRecord } from '../../src/core/replay/record.ts';
import { topicsOf } from '../../src/core/score/topics-of.ts';
import { NOTHING_CARRIED } from '../../src/core/session/carry.ts';
import { simulateShift } from '../../src/core/simulate/player.ts';
import { openApp, READER, small } from './support/open-app.ts';

const shift = (seed: number) => simulateShift(small, seed, { dPrime: 1, bias: 0 }, seed);

function resultOf(id: string, profile: string, seed: number): ShiftResult {
  const session = shift(seed);
  const saved = {
    format: 1,
    id,
    profile,
    record: toRecord(session),
    reader: READER,
    carry: NOTHING_CARRIED,
    practice: null,
    judged: 0,
    count: 0,
    startedAt: seed,
    savedAt: seed,
  } as const;
  return closeShift(saved, session, seed).result;
}

const fileOf = (items: object): Blob =>
  new Blob([JSON.stringify({ triage: 'backup', format: 1, items })], { type: 'application/json' });

describe('players on one computer', () => {
  it('change places in one step, each with their own shifts, and nothing of the profile changes', async () => {
    const { app } = await openApp();
    const ada = app.profile.value;
    await app.startShift(small.id, 1);
    await app.saveProfile(null, { name: 'Ben', reader: READER });
    expect([app.desk.value, app.sessions.value]).toEqual([null, []]);
    await app.playAs(ada?.id ?? '');
    expect(app.profile.value).toEqual(ada);
    expect(app.sessions.value).toHaveLength(1);
    await app.playAs(ada?.id ?? '');
    expect(app.profile.value).toEqual(ada);
  });
});

describe('a backup', () => {
  it('of a second device brings its shifts, and what was met on both is counted together', async () => {
    const { app } = await openApp();
    const id = app.profile.value?.id ?? '';
    await app.repository.addResult(resultOf('here', id, 1));
    await app.reload();
    await app.ensureProgress();
    const put = await app.importBackup(fileOf({ 'result:there': resultOf('there', id, 2) }));
    expect(put).toEqual({ ok: true, value: { added: 1, changed: 0, known: 0, mixed: [id] } });
    expect(app.results.value.map((one) => one.id).sort()).toEqual(['here', 'there']);
    const met = [...topicsOf(shift(1)), ...topicsOf(shift(2))].length;
    await expect
      .poll(() => Object.values(app.progress.value?.topics ?? {}).reduce((sum, one) => sum + one.met, 0))
      .toBe(met);
  });

  it('that is no good changes nothing and says why', async () => {
    const { app } = await openApp();
    const before = await app.repository.exportAll();
    expect(await app.importBackup(new Blob(['{"triage":"backup"}']))).toEqual({
      ok: false,
      error: { code: 'backup/not-triage', at: '' },
    });
    expect(await app.repository.exportAll()).toBe(before);
  });
});
