import course from '../../locales/en/scores/course.json';
import csv from '../../locales/en/scores/csv.json';
import hall from '../../locales/en/scores/hall.json';
import list from '../../locales/en/scores/list.json';
import misses from '../../locales/en/scores/misses.json';
import pair from '../../locales/en/scores/pair.json';

export const scores = { course, csv, hall, list, misses, pair };
