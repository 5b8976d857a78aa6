import clues from '../../locales/fr/clues.json';
import debrief from '../../locales/fr/debrief.json';
import desk from '../../locales/fr/desk.json';
import menus from '../../locales/fr/menus.json';
import parcel from '../../locales/fr/parcel.json';
import practice from '../../locales/fr/practice.json';
import sound from '../../locales/fr/sound.json';
import topics from '../../locales/fr/topics.json';
import words from '../../locales/fr/words.json';

export const bundle = {
  ...menus,
  ...desk,
  ...debrief,
  ...words,
  ...parcel,
  ...practice,
  ...topics,
  clues,
  sound,
};
