import { expect, test } from 'vitest';
import { folded, found } from '../../../src/app/guide/search-guide.ts';
import { TOPIC_IDS } from '../../../src/core/score/topics.ts';
import { createTexts } from '../../../src/i18n/create-texts.ts';
import { topicName } from '../../../src/panes/common/topic-name.ts';
import { doubtEntries, topicEntries } from '../../../src/panes/guide/guide-entries.ts';
import { LANGUAGES, type Language } from '../../i18n/support/locales.ts';

const openGuide = async (language: Language) => {
  const { t, fetch } = await createTexts(language);
  await fetch('guide');
  return { t, topics: topicEntries(t), doubts: doubtEntries(t) };
};

test.each([
  ['fr', 'etrangere', 'technique:punycode'],
  ['fr', 'ÉTRANGÈRE', 'technique:punycode'],
  ['fr', 'lettres semblables', 'technique:homoglyph'],
  ['fr', 'l’annuaire', 'giveaway:outsideNumber'],
  ['fr', "l'annuaire", 'giveaway:outsideNumber'],
  ['fr', 'cyrill', 'technique:cyrillic'],
  ['fr', 'facture', 'giveaway:outsidePayment'],
  ['en', 'INVOICE', 'giveaway:outsidePayment'],
  ['en', 'rn m', 'technique:homoglyph'],
  ['en', 'letters alike', 'technique:homoglyph'],
  ['en', 'deepfake', 'pretext:clonedVoice'],
  ['en', 'qr', 'technique:qrCode'],
] as const)('in %s “%s” finds its page', async (language, query, topic) => {
  expect(found(query, (await openGuide(language)).topics)).toContain(topic);
});

test.each([
  ['fr', 'patron', 'boss'],
  ['fr', 'cliqué', 'clicked'],
  ['en', 'gift card', 'boss'],
  ['en', 'iban', 'invoice'],
] as const)('in %s “%s” finds what to do', async (language, query, doubt) => {
  expect(found(query, (await openGuide(language)).doubts)).toContain(doubt);
});

test.each([
  ['en', 'I got a call from IT asking for a code', 'phone'],
  ['en', 'somebody phoned me about my password', 'phone'],
  ['fr', "j'ai reçu un appel du service informatique qui voulait un code", 'phone'],
] as const)('in %s the sentence “%s” finds what to do', async (language, query, doubt) => {
  const { doubts } = await openGuide(language);
  const hits = found(query, doubts);
  expect(hits).toContain(doubt);
  expect(hits.length).toBeLessThan(doubts.length);
});

test.each(LANGUAGES)('every page in %s is found by its own name', async (language) => {
  const { t, topics } = await openGuide(language);
  expect(TOPIC_IDS.filter((topic) => !found(topicName(topic, t), topics).includes(topic))).toEqual([]);
});

test('nothing wanted is everything, and words that nobody wrote find nothing', async () => {
  const { topics } = await openGuide('en');
  expect(found('  ', topics)).toHaveLength(TOPIC_IDS.length);
  expect(found('zeppelin', topics)).toEqual([]);
});

test('accents, ligatures, capitals and quotation marks do not count', () => {
  expect(folded('  « Œuvre » d’été, À LA ')).toBe("oeuvre d'ete a la");
});

test('words of two letters are found whole, not inside others', () => {
  const among = [{ of: 1, words: 'stop' }];
  expect(found('to', among)).toEqual([]);
  expect(found('sto', among)).toEqual([1]);
});
