import { firstShift } from './support/first-shift.mjs';

const { route, begin, letter } = firstShift;
const atDesk = [{ click: begin }, { wait: letter }];

/** What `npm run shots` photographs: a name, the address to open, and the steps to take there. */
export const shots = [
  { name: 'title', route: '#/' },
  { name: 'profile', route: '#/profile' },
  { name: 'shifts', route: '#/shifts' },
  { name: 'briefing', route },
  { name: 'desk', route, steps: atDesk },
  { name: 'debrief', route: '#/debrief' },
  { name: 'results', route: '#/results' },
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
