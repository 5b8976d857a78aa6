import format1 from '../../../fixtures/saved/format-1.json' with { type: 'json' };

/** The fixture as it is read now: what was saved before there were calls gets voices, before practice none of it. */
export const readNow = {
  ...format1,
  'settings:main': { ...format1['settings:main'], voices: 'normal' },
  'session:s1': { ...format1['session:s1'], practice: null },
  'result:r1': { ...format1['result:r1'], practice: null },
  'progress:p1': {
    ...format1['progress:p1'],
    topics: {
      'technique:homoglyph': format1['progress:p1'].topics['technique:homoglyph'],
      'lever:hurry': format1['progress:p1'].topics['lever:hurry'],
    },
  },
};
