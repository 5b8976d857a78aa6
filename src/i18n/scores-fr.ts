import course from '../../locales/fr/scores/course.json';
import csv from '../../locales/fr/scores/csv.json';
import hall from '../../locales/fr/scores/hall.json';
import list from '../../locales/fr/scores/list.json';
import misses from '../../locales/fr/scores/misses.json';
import pair from '../../locales/fr/scores/pair.json';

export const scores = { course, csv, hall, list, misses, pair };
