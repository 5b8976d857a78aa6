import { expect, test } from 'vitest';
import { DOUBT_IDS, DOUBT_TOPICS, doubtAt, doubtPage, MOST_STEPS } from '../../../src/app/guide/doubts.ts';
import { GUIDE_KINDS, keyOf, kindOf, topicAt, topicsOfKind } from '../../../src/app/guide/guide-topics.ts';
import { guidePage, pageOf } from '../../../src/app/guide/page-of.ts';
import { relatedTo } from '../../../src/app/guide/related.ts';
import { hashOf, readHash } from '../../../src/app/screen.ts';
import { TOPIC_IDS } from '../../../src/core/score/topics.ts';
import { LANGUAGES, textsOf } from '../../i18n/support/locales.ts';

/** What a page of each kind says; the drawing of a slip needs its sentence, that of a caller what is said. */
const SLIP = ['before', 'telling', 'after'];
const PARTS: Readonly<Record<string, readonly string[]>> = {
  technique: [],
  giveaway: SLIP,
  oddity: SLIP,
  pretext: ['says'],
  lever: ['says', 'gesture'],
};
const READ = ['what', 'desk', 'work', 'not'];

test('every topic stands in one chapter and has an address that leads back to it', () => {
  expect(GUIDE_KINDS.flatMap(topicsOfKind)).toHaveLength(TOPIC_IDS.length);
  expect(TOPIC_IDS.filter((topic) => topicAt(pageOf(topic)) !== topic)).toEqual([]);
  const lost = TOPIC_IDS.filter((topic) => {
    const read = readHash(hashOf(guidePage(topic)));
    return !read.ok || read.value.name !== 'guide' || read.value.page !== pageOf(topic);
  });
  expect(lost).toEqual([]);
});

test('an address that no page has is no page, and the guide alone is its index', () => {
  expect([topicAt('technique-magic'), topicAt('technique'), doubtAt('doubt-magic')]).toEqual([
    null,
    null,
    null,
  ]);
  expect(readHash('#/guide')).toEqual({ ok: true, value: { name: 'guide', page: null } });
  expect(readHash('#/guide/a/b').ok).toBe(false);
});

test.each(LANGUAGES)('every topic has its page in %s, neither thin nor long', (language) => {
  const texts = textsOf(language);
  const wanted = TOPIC_IDS.flatMap((topic) =>
    [...READ, 'words', ...(PARTS[kindOf(topic)] ?? [])].map((part) => `guide.${keyOf(topic)}.${part}`),
  );
  expect(wanted.filter((key) => !texts.get(key))).toEqual([]);
  const lengths = TOPIC_IDS.map((topic) => {
    const read = READ.map((part) => texts.get(`guide.${keyOf(topic)}.${part}`) ?? '').join(' ');
    return { topic, words: read.split(/\s+/).length };
  });
  expect(lengths.filter(({ words }) => words < 45 || words > 140)).toEqual([]);
});

test.each(LANGUAGES)('every doubt in %s says what to do, in three to five steps', (language) => {
  const texts = textsOf(language);
  const stepsOf = (under: string): number =>
    [...texts.keys()].filter((key) => key.startsWith(`guide.doubt.${under}.steps.`)).length;
  const counts = ['always', ...DOUBT_IDS].map(stepsOf);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_STEPS);
});

test('every doubt has its address and names pages that exist', () => {
  expect(DOUBT_IDS.map((id) => doubtAt(doubtPage(id)))).toEqual(DOUBT_IDS);
  expect(DOUBT_IDS.flatMap((id) => DOUBT_TOPICS[id]).filter((topic) => !TOPIC_IDS.includes(topic))).toEqual(
    [],
  );
});

test('every page leads to a few others and never to itself', () => {
  const related = TOPIC_IDS.map((topic) => ({ topic, others: relatedTo(topic) }));
  expect(related.filter(({ others }) => others.length < 2 || others.length > 4)).toEqual([]);
  expect(related.filter(({ topic, others }) => others.includes(topic))).toEqual([]);
});
