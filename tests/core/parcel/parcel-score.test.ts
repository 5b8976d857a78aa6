import { describe, expect, it } from 'vitest';
import type { Treatment } from '../../../src/core/level/parcel.ts';
import { PARCEL_POINTS, scoreParcel } from '../../../src/core/parcel/parcel-score.ts';
import { type PlannedParcel, REFUSE, SEND } from '../../../src/core/parcel/planned-parcel.ts';
import { parcelTemplate } from '../../content/support/parcels.ts';

const template = parcelTemplate();
const [slow, sell] = template.cases;

function planned(which: PlannedParcel['case'] | undefined): PlannedParcel {
  if (which === undefined) throw new Error('the small parcel has two cases');
  return { index: 0, template, case: which, options: [], pseudonyms: {}, vars: {} };
}

const sent = (treated: Readonly<Record<string, Treatment>>, dispatch = SEND) =>
  scoreParcel(planned(slow), { index: 0, dispatch, treated, ms: 0 });

describe('a parcel that should be sent', () => {
  it('is worth 140 points with every field as the purpose asks', () => {
    const right = sent({ key: 'black', user: 'pseudonym', place: 'coarse' });
    expect(right).toMatchObject({ right: true, points: PARCEL_POINTS, fieldsRight: 4, fields: 4 });
  });

  it('loses as much for what is missing as for what leaks', () => {
    const leaks = sent({ user: 'pseudonym', place: 'coarse' });
    const lacks = sent({ key: 'black', user: 'pseudonym', place: 'coarse', took: 'black' });
    expect(leaks.points).toBe(70);
    expect(lacks.points).toBe(leaks.points);
  });

  it('earns nothing, and never less, when all is sent as it lay or all is black', () => {
    const black = { key: 'black', user: 'black', place: 'black', took: 'black' } as const;
    expect(sent({}).points).toBe(0);
    expect(sent(black).points).toBe(0);
  });

  it('earns nothing when it is refused', () => {
    expect(sent({ key: 'black', user: 'pseudonym', place: 'coarse' }, REFUSE).points).toBe(0);
  });
});

describe('a parcel that should be refused', () => {
  const of = (dispatch: string) => scoreParcel(planned(sell), { index: 0, dispatch, treated: {}, ms: 0 });

  it('is worth all its points refused, and none however it is blackened', () => {
    expect(of(REFUSE)).toMatchObject({ right: true, points: PARCEL_POINTS });
    expect(of(SEND)).toMatchObject({ right: false, points: 0 });
  });
});
