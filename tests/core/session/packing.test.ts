import { describe, expect, it } from 'vitest';
import { replay, toRecord } from '../../../src/core/replay/record.ts';
import { scoreOf } from '../../../src/core/score/score.ts';
import { parcelOf } from '../../../src/core/session/packing.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { PERFECT_PACKER, packing } from '../../../src/core/simulate/pack-parcel.ts';
import { packed, packedLevel } from '../support/packed.ts';
import { next, playPerfectly, stamp, take } from '../support/play.ts';

describe('a shift with letters and a parcel', () => {
  const level = packedLevel();

  it('comes to the parcel after its last letter, and to its end after the parcel', () => {
    let session = beginSession(level, 1, { clock: 'off' });
    while (parcelOf(session) === null) session = take(session, stamp('report'), next);
    expect(session.index).toBe(level.letters.count);
    expect(session.phase).toBe('sorting');
    const parcel = parcelOf(session);
    if (parcel !== null) session = take(session, ...packing(parcel, PERFECT_PACKER, 5));
    expect(session).toMatchObject({ phase: 'done', parcels: [{ index: 0, ms: 5 }] });
  });

  it('played perfectly earns all its points, and plays again from its record', () => {
    const played = playPerfectly(beginSession(level, 3));
    const { points, perfect, parcels } = scoreOf(played);
    expect(points).toBe(perfect);
    expect(parcels).toHaveLength(1);
    expect(replay(level, toRecord(played))).toEqual({ ok: true, value: played });
  });

  it('forgets what was done to one parcel before the next', () => {
    const before = take(packed(), { type: 'treat', field: 'key', how: 'black', ms: 0 });
    const after = take(before, { type: 'dispatch', as: 'send', ms: 0 }, next);
    expect(before.treated).toEqual({ key: 'black' });
    expect(after.treated).toEqual({});
    expect(after.parcels[0]?.treated).toEqual({ key: 'black' });
  });
});
