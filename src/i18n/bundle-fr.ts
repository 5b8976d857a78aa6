import clues from '../../locales/fr/clues.json';
import debrief from '../../locales/fr/debrief.json';
import desk from '../../locales/fr/desk.json';
import menus from '../../locales/fr/menus.json';
import sound from '../../locales/fr/sound.json';
import week from '../../locales/fr/week.json';
import words from '../../locales/fr/words.json';

export const bundle = { ...menus, ...desk, ...debrief, ...words, ...week, clues, sound };
