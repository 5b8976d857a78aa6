import format1 from '../../../fixtures/saved/format-1.json' with { type: 'json' };

/** What was carried before colleagues spoke of yesterday. */
const carried = <T extends { readonly carry: object }>(saved: T) => ({
  ...saved,
  carry: { ...saved.carry, yesterday: null },
});

/** The fixture as it is read now: settings saved before there were calls get voices, and so on. */
export const readNow = {
  'settings:main': { ...format1['settings:main'], voices: 'normal' },
  'profile:p1': carried(format1['profile:p1']),
  'session:s1': carried(format1['session:s1']),
  'result:r1': carried(format1['result:r1']),
};
