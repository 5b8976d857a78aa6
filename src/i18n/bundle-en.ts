import backup from '../../locales/en/backup.json';
import certificate from '../../locales/en/certificate.json';
import clues from '../../locales/en/clues.json';
import debrief from '../../locales/en/debrief.json';
import desk from '../../locales/en/desk.json';
import menus from '../../locales/en/menus.json';
import own from '../../locales/en/own.json';
import parcel from '../../locales/en/parcel.json';
import practice from '../../locales/en/practice.json';
import sound from '../../locales/en/sound.json';
import today from '../../locales/en/today.json';
import topics from '../../locales/en/topics.json';
import week from '../../locales/en/week.json';
import words from '../../locales/en/words.json';

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
