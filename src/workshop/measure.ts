import type { Measures } from '../app/ports/workshop.ts';
import { words } from '../content/checks/check-letter.ts';
import { expectedMinutes } from '../content/checks/expected-minutes.ts';
import type { Level } from '../core/level/level.ts';
import type { Template } from '../core/level/template.ts';
import { type Text, textIn } from '../core/level/text.ts';
import { DIFFICULTIES, ratePhish } from '../core/mail/phish-scale.ts';

const LONGEST = 3;

/** The figures of a level that need no shift to be played. */
export function measure(level: Level): Measures {
  const { templates, count, fakes } = level.letters;
  const fake = templates.filter(({ genuine }) => !genuine);
  const ratings = fake.map(({ cues, premise }) => ratePhish(cues.length, premise ?? []).difficulty);
  return {
    count,
    fakes,
    minutes: level.languages.map((lang) => ({ lang, minutes: expectedMinutes(level, lang) })),
    drawnFrom: { fakes: fake.length, genuine: templates.length - fake.length },
    difficulties: Object.fromEntries(
      DIFFICULTIES.map((one) => [one, ratings.filter((rating) => rating === one).length]),
    ) as Measures['difficulties'],
    longest: level.languages.flatMap((lang) => longestIn(level, lang)),
  };
}

function longestIn(level: Level, lang: string): Measures['longest'] {
  const count = (text: Text): number => words(textIn(text, lang));
  const letters = level.letters.templates
    .map((one) => ({ lang, kind: 'letter' as const, id: one.id, words: longestLetter(one, count) }))
    .sort((a, b) => b.words - a.words)
    .slice(0, LONGEST);
  return [
    ...letters,
    { lang, kind: 'briefing', id: level.id, words: count(level.briefing) },
    { lang, kind: 'debrief', id: level.id, words: count(level.debrief) },
  ];
}

function longestLetter({ body }: Template, count: (text: Text) => number): number {
  return body.reduce((sum, block) => sum + Math.max(0, ...block.variants.map(count)), 0);
}
