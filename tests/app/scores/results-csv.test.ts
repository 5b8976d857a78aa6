import { expect, it } from 'vitest';
import { resultsCsv } from '../../../src/app/scores/results-csv.ts';
import { toCsv } from '../../../src/core/csv.ts';
import { createTexts } from '../../../src/i18n/create-texts.ts';
import { resultOf } from '../support/results.ts';

it.each(['=1+1', '+1', '-1', '@cmd', '\tx', '\rx', '＝1'])('no text is run as a formula: %j', (text) => {
  expect(toCsv([[text]], 'en').replaceAll('"', '')).toBe(`\ufeff'${text}\r\n`);
});

it('what would part cells is quoted, in either language', () => {
  expect(toCsv([['a;b', 'c"d', 'e,f', null, 1.5]], 'en')).toBe('\ufeff"a;b","c""d","e,f",,1.5\r\n');
  expect(toCsv([['a', 2.5]], 'fr')).toBe('\ufeffa;2,5\r\n');
});

it('a shift is a row under its headings, in the language of the page', async () => {
  const texts = await createTexts('fr');
  await texts.fetch('scores');
  const result = resultOf('monday', { points: 728, finishedAt: new Date(2026, 10, 24, 9, 5).getTime() });
  const words = { t: texts.t, language: 'fr', player: '=Zoé', titleOf: () => 'Lundi ; l’avis' } as const;
  const [head = '', row = ''] = resultsCsv([result], words).split('\r\n');
  expect(head).toMatch(/^\ufeffJour;Heure;Nom de jeu;Service;/);
  expect(row).toMatch(/^2026-11-24;09:05;'=Zoé;"Lundi ; l’avis";;728;1120;65;/);
  expect(row.split(';').length - 1).toBe(head.split(';').length);
});
