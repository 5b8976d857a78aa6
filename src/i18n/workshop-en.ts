import briefing from '../../locales/en/workshop/briefing.json';
import calls from '../../locales/en/workshop/calls.json';
import comments from '../../locales/en/workshop/comments.json';
import copy from '../../locales/en/workshop/copy.json';
import findings from '../../locales/en/workshop/findings.json';
import help from '../../locales/en/workshop/help.json';
import library from '../../locales/en/workshop/library.json';
import numbers from '../../locales/en/workshop/numbers.json';
import page from '../../locales/en/workshop/page.json';
import parcels from '../../locales/en/workshop/parcels.json';
import phrases from '../../locales/en/workshop/phrases.json';
import preview from '../../locales/en/workshop/preview.json';
import results from '../../locales/en/workshop/results.json';
import shelf from '../../locales/en/workshop/shelf.json';
import start from '../../locales/en/workshop/start.json';
import tabs from '../../locales/en/workshop/tabs.json';
import ways from '../../locales/en/workshop/ways.json';
import write from '../../locales/en/workshop/write.json';

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
