import briefing from '../../locales/fr/workshop/briefing.json';
import calls from '../../locales/fr/workshop/calls.json';
import comments from '../../locales/fr/workshop/comments.json';
import copy from '../../locales/fr/workshop/copy.json';
import findings from '../../locales/fr/workshop/findings.json';
import help from '../../locales/fr/workshop/help.json';
import library from '../../locales/fr/workshop/library.json';
import numbers from '../../locales/fr/workshop/numbers.json';
import page from '../../locales/fr/workshop/page.json';
import parcels from '../../locales/fr/workshop/parcels.json';
import phrases from '../../locales/fr/workshop/phrases.json';
import preview from '../../locales/fr/workshop/preview.json';
import results from '../../locales/fr/workshop/results.json';
import shelf from '../../locales/fr/workshop/shelf.json';
import start from '../../locales/fr/workshop/start.json';
import tabs from '../../locales/fr/workshop/tabs.json';
import ways from '../../locales/fr/workshop/ways.json';
import write from '../../locales/fr/workshop/write.json';

export const workshop = {
  briefing,
  calls,
  comments,
  copy,
  findings,
  help,
  library,
  numbers,
  page,
  parcels,
  phrases,
  preview,
  results,
  shelf,
  start,
  tabs,
  ways,
  write,
};
