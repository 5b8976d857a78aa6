import format1 from '../../../fixtures/saved/format-1.json' with { type: 'json' };

/** What was carried before colleagues spoke of yesterday. */
const carried = <T extends { readonly carry: object }>(saved: T) => ({
  ...saved,
  carry: { ...saved.carry, yesterday: null },
});

/** The fixture as it is read now: what was saved before there were calls gets voices, before practice none of it, before profiles knew of their changes the day they were made. */
export const readNow = {
  ...format1,
  'settings:main': { ...format1['settings:main'], voices: 'normal' },
  'profile:p1': carried({
    ...format1['profile:p1'],
    format: 2,
    changedAt: format1['profile:p1'].createdAt,
  }),
  'session:s1': carried({ ...format1['session:s1'], practice: null }),
  'result:r1': carried({ ...format1['result:r1'], practice: null }),
  'progress:p1': {
    ...format1['progress:p1'],
    topics: {
      'technique:homoglyph': format1['progress:p1'].topics['technique:homoglyph'],
      'lever:hurry': format1['progress:p1'].topics['lever:hurry'],
    },
  },
};
