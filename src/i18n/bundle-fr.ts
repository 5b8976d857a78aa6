import backup from '../../locales/fr/backup.json';
import certificate from '../../locales/fr/certificate.json';
import clues from '../../locales/fr/clues.json';
import debrief from '../../locales/fr/debrief.json';
import desk from '../../locales/fr/desk.json';
import menus from '../../locales/fr/menus.json';
import own from '../../locales/fr/own.json';
import parcel from '../../locales/fr/parcel.json';
import practice from '../../locales/fr/practice.json';
import sound from '../../locales/fr/sound.json';
import today from '../../locales/fr/today.json';
import topics from '../../locales/fr/topics.json';
import week from '../../locales/fr/week.json';
import words from '../../locales/fr/words.json';

export const bundle = {
  ...menus,
  ...desk,
  ...debrief,
  ...words,
  ...own,
  ...parcel,
  ...practice,
  ...topics,
  ...week,
  ...today,
  ...certificate,
  ...backup,
  clues,
  sound,
};
