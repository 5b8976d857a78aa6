import { firstShift } from './support/first-shift.mjs';

const { route, begin, letter } = firstShift;
const atDesk = [{ click: begin }, { wait: letter }];

/** A level of one's own, under the pen. */
const copied = (level) => [
  { click: '[data-action="copy-level"]' },
  { click: `[data-action="copy-${level}"]` },
  { wait: '.findings' },
  // A narrow screen shows the text first.
  { click: '.write-tab[data-shows="preview"]', ifVisible: true },
  { wait: '.preview-letter' },
];

const opens = (drawer) => `[data-opens="${drawer}"]`;
const judged = (verdict) => [
  { click: `[data-tray="${verdict}"]` },
  { click: '.stamp-button' },
  { wait: '.feedback' },
];
/** Nobody picked up: what the caller left is heard, and let be. */
const afterVoicemail = [{ click: '[data-channel="none"]' }, { click: '.call-after .next-button' }];
const pairs = (times) => ({
  times,
  steps: [
    ...judged('report'),
    { click: '.feedback .next-button' },
    ...judged('trust'),
    { click: '.feedback .next-button' },
  ],
});
const wholeShift = [pairs(4)];

const parcelDesk = [{ click: begin }, { wait: '[data-parcel]' }];
const dispatched = (way) => [
  { click: way === 'first' ? '[data-way] >> nth=0' : `[data-way="${way}"]` },
  { click: '[data-action="dispatch"]' },
  { wait: '.parcel-after' },
];
const nextParcel = { click: '.parcel-after .next-button' };
/** Refuses parcels until one of a kind lies on the desk: seeds may bring others when the library grows. */
const parcelOf = (kind) => [
  ...parcelDesk,
  { until: `[data-kind="${kind}"]`, steps: [...dispatched('refuse'), nextParcel] },
];
/** The first field under the marker, the second pseudonymised or coarse where that is offered. */
const treated = [
  { click: '[data-pen="black"]' },
  { click: '.parcel-sheet [data-field] >> nth=0' },
  { click: '.parcel-sheet [data-field] >> nth=1' },
  { press: 'Escape' },
  { click: '.parcel-sheet [data-field] >> nth=2' },
  { press: 'ArrowDown' },
  { press: 'ArrowDown' },
  { press: 'Enter' },
];
const played = (screen) => [{ played: `./#/${screen}` }];
const saturday = '#/briefing/saturday/9';

/**
 * What `npm run shots` photographs: a name, the address to open, and the steps to take there. Those with
 * `deskOnly` are not walked through by screens.spec.ts: other tests reach their parts; `rare` ones are walked by the campaign alone.
 */
export const shots = [
  { name: 'title', route: '#/' },
  { name: 'profile', route: '#/profile' },
  { name: 'shifts', route: '#/shifts' },
  { name: 'briefing', route },
  { name: 'desk', route, steps: atDesk },
  { name: 'loupe', route, steps: [...atDesk, { click: opens('loupe') }] },
  { name: 'headers', route, steps: [...atDesk, { click: opens('headers') }], deskOnly: true },
  {
    name: 'site',
    route: '#/briefing/thursday/1',
    steps: [...atDesk, { click: opens('site') }],
    deskOnly: true,
  },
  {
    name: 'directory',
    route: '#/briefing/friday/1',
    steps: [...atDesk, { click: opens('directory') }],
  },
  { name: 'ring', route: '#/briefing/wednesday/1', steps: atDesk, deskOnly: true },
  {
    name: 'call',
    route: '#/briefing/wednesday/1',
    steps: [...atDesk, { click: '[data-action="pick-up"]' }, { click: '.call-leave' }],
  },
  {
    name: 'call-after',
    route: '#/briefing/wednesday/1',
    steps: [
      ...atDesk,
      { click: '[data-action="pick-up"]' },
      { click: '.call-answers .call-answer' },
      { click: '.call-leave' },
      { click: '[data-channel]' },
      { wait: '.call-verdict' },
    ],
    deskOnly: true,
  },
  {
    name: 'voicemail',
    route: '#/briefing/wednesday/1',
    steps: [...atDesk, { click: '[data-action="reject"]' }, { wait: '[data-channel]' }],
    deskOnly: true,
  },
  {
    name: 'briefing-left',
    route,
    steps: [
      ...atDesk,
      ...judged('trust'),
      { click: '.feedback .next-button' },
      { goto: '#/briefing/monday' },
    ],
    deskOnly: true,
  },
  { name: 'cards', route, steps: [...atDesk, { click: opens('rules') }], deskOnly: true },
  { name: 'full-desk', route: '#/briefing/friday/1', steps: atDesk, deskOnly: true },
  { name: 'stamp', route, steps: [...atDesk, { click: '[data-tray="report"]' }], deskOnly: true },
  { name: 'feedback', route, steps: [...atDesk, ...judged('report')] },
  {
    name: 'guided',
    route: '#/briefing/first-letter/1',
    steps: [{ click: begin }, { wait: letter }],
    deskOnly: true,
  },
  { name: 'parcel', route: saturday, steps: [...parcelOf('form'), ...treated] },
  {
    name: 'parcel-open',
    route: saturday,
    steps: [...parcelOf('form'), { click: '.parcel-sheet [data-field] >> nth=3' }],
    deskOnly: true,
  },
  {
    name: 'parcel-send',
    route: saturday,
    steps: [...parcelOf('form'), ...treated, { click: '[data-way="send"]' }],
    deskOnly: true,
  },
  { name: 'parcel-trace', route: saturday, steps: [...parcelOf('trace'), ...treated], deskOnly: true },
  { name: 'parcel-choice', route: saturday, steps: parcelOf('choice'), deskOnly: true },
  {
    name: 'parcel-after',
    route: saturday,
    steps: [
      ...parcelDesk,
      {
        until: '.form-row .field-mark',
        steps: [
          { maybe: '.parcel-after', steps: [nextParcel] },
          { maybe: '[data-kind="form"]', steps: treated },
          ...dispatched('first'),
        ],
      },
    ],
    deskOnly: true,
  },
  {
    name: 'parcel-trace-after',
    route: saturday,
    steps: [...parcelOf('trace'), ...treated, ...dispatched('send')],
    deskOnly: true,
  },
  {
    name: 'parcel-debrief',
    route: saturday,
    steps: [
      ...parcelDesk,
      {
        until: '.debrief-sheet',
        steps: [...dispatched('refuse'), nextParcel, { wait: '[data-parcel], .debrief-sheet' }],
      },
    ],
    deskOnly: true,
  },
  { name: 'debrief', route, steps: [...atDesk, ...wholeShift, { wait: '.debrief-sheet' }] },
  {
    name: 'results',
    route,
    steps: [...atDesk, ...wholeShift, { wait: '.debrief-sheet' }, { goto: './#/results' }],
  },
  {
    name: 'results-many',
    route: '#/stored',
    steps: [...played('results'), { wait: '.result-row' }],
    deskOnly: true,
  },
  {
    name: 'results-two',
    route: '#/stored',
    steps: [
      ...played('results'),
      { click: '.result-record summary' },
      { click: '.tick' },
      { click: '.result-list li:nth-child(3) .tick' },
      { wait: '.compare-pair .button' },
    ],
    deskOnly: true,
  },
  { name: 'results-empty', route: '#/results', deskOnly: true },
  {
    name: 'progress',
    route: '#/stored',
    steps: [...played('progress'), { wait: '.miss-list li' }],
    rare: true,
  },
  {
    name: 'progress-table',
    route: '#/stored',
    steps: [...played('progress'), { click: '.plot-table summary >> nth=1' }],
    deskOnly: true,
  },
  {
    name: 'hall',
    route: '#/stored',
    steps: [...played('hall'), { wait: '.hall-table' }],
    deskOnly: true,
  },
  {
    name: 'compare',
    route: '#/stored',
    steps: [...played('compare/zoe-0/zoe-2'), { wait: '.pair-list' }],
    deskOnly: true,
  },
  {
    name: 'stored-played',
    route: '#/stored',
    steps: [...played('stored'), { wait: '.outcome' }],
    deskOnly: true,
  },
  {
    name: 'title-players',
    route: '#/stored',
    steps: [...played(''), { click: '[data-action="switch"]' }, { wait: '.player-list' }],
    deskOnly: true,
  },
  { name: 'practice-empty', route: '#/practice', deskOnly: true },
  {
    name: 'practice',
    rare: true,
    route,
    steps: [
      ...atDesk,
      ...wholeShift,
      { wait: '.debrief-sheet' },
      { goto: './#/practice' },
      { wait: '.standing' },
    ],
  },
  {
    name: 'title-practice',
    route,
    steps: [...atDesk, ...wholeShift, { wait: '.debrief-sheet' }, { goto: './#/' }, { wait: '.title-ways' }],
    deskOnly: true,
  },
  {
    name: 'interlude',
    route: '#/briefing/sunday/1',
    steps: [
      ...atDesk,
      { times: 6, steps: [...judged('report'), { click: '.feedback .next-button' }] },
      ...afterVoicemail,
      { times: 7, steps: [...judged('trust'), { click: '.feedback .next-button' }] },
      ...afterVoicemail,
      ...judged('report'),
      { click: '.feedback .next-button' },
      { wait: '.interlude' },
    ],
    deskOnly: true,
  },
  {
    name: 'sunday',
    route: '#/briefing/sunday/1',
    steps: atDesk,
    deskOnly: true,
  },
  { name: 'today', route: '#/today' },
  {
    name: 'today-result',
    route: '#/today',
    steps: [
      ...atDesk,
      pairs(2),
      { click: '[data-action="reject"]' },
      { click: '[data-channel="none"]' },
      { click: '.call-after .next-button' },
      pairs(2),
      { click: '[data-action="prize"]' },
      { wait: '.share' },
    ],
    deskOnly: true,
  },
  { name: 'guide', route: '#/guide', rare: true },
  { name: 'guide-name', route: '#/guide/technique-homoglyph', deskOnly: true },
  { name: 'guide-letter', route: '#/guide/giveaway-outsideNumber', deskOnly: true },
  { name: 'guide-caller', route: '#/guide/lever-fear', deskOnly: true },
  { name: 'guide-doubts', route: '#/guide/doubt', deskOnly: true },
  { name: 'guide-doubt', route: '#/guide/doubt-invoice', deskOnly: true },
  {
    name: 'guide-met',
    route,
    steps: [
      ...atDesk,
      ...wholeShift,
      { wait: '.debrief-sheet' },
      { goto: './#/guide' },
      { wait: '.found-stamp' },
    ],
    deskOnly: true,
  },
  { name: 'workshop', route: '#/workshop', deskOnly: true },
  {
    name: 'new-level',
    route: '#/workshop',
    steps: [{ click: '[data-action="new-level"]' }, { wait: '[data-action="create-level"]:enabled' }],
    deskOnly: true,
  },
  {
    name: 'write',
    rare: true,
    route: '#/workshop',
    steps: [...copied('wednesday'), { click: '.preview [role="switch"]' }, { wait: '.clue' }],
  },
  {
    name: 'write-call',
    route: '#/workshop',
    steps: [...copied('wednesday'), { click: '#preview-tab-calls' }, { wait: '.call-map' }],
    deskOnly: true,
  },
  {
    name: 'write-results',
    route: '#/workshop',
    steps: [...copied('monday'), { click: '#preview-tab-results' }, { wait: '.results-table' }],
    deskOnly: true,
  },
  { name: 'settings', route: '#/settings' },
  { name: 'stored', route: '#/stored' },
  { name: 'browser', route: '#/browser' },
  { name: 'credits', route: '#/credits' },
];

export const sizes = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];

export const languages = { en: 'en-GB', fr: 'fr-FR' };
