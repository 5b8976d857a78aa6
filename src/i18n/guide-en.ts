import doubt from '../../locales/en/guide/doubt.json';
import giveaway from '../../locales/en/guide/giveaway.json';
import lever from '../../locales/en/guide/lever.json';
import oddity from '../../locales/en/guide/oddity.json';
import page from '../../locales/en/guide/page.json';
import pretext from '../../locales/en/guide/pretext.json';
import technique from '../../locales/en/guide/technique.json';

export const guide = { page, doubt, technique, giveaway, oddity, pretext, lever };
