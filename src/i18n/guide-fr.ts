import doubt from '../../locales/fr/guide/doubt.json';
import giveaway from '../../locales/fr/guide/giveaway.json';
import lever from '../../locales/fr/guide/lever.json';
import oddity from '../../locales/fr/guide/oddity.json';
import page from '../../locales/fr/guide/page.json';
import pretext from '../../locales/fr/guide/pretext.json';
import technique from '../../locales/fr/guide/technique.json';

export const guide = { page, doubt, technique, giveaway, oddity, pretext, lever };
