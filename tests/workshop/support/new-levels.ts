import {
  AUDIENCES,
  LENGTHS,
  LETTER_CHOICES,
  type NewLevel,
  writeLevel,
} from '../../../src/app/workshop/write-level.ts';
import { libraryFor, SHIPPED_LEVELS } from '../../../src/cli/files.ts';
import { isError } from '../../../src/content/diagnostic.ts';
import { parseLevel } from '../../../src/content/parse-level.ts';
import { POINTS } from '../../../src/core/level/words.ts';
import { createTexts } from '../../../src/i18n/create-texts.ts';
import { levelComments } from '../../../src/panes/workshop/start/level-comments.ts';
import { catalogueOf } from '../../../src/workshop/catalogue.ts';

export const library = libraryFor(SHIPPED_LEVELS);
export const { items } = catalogueOf(library, []);

export const comments = async (language: 'en' | 'fr') => {
  const port = await createTexts(language);
  await port.fetch('workshop');
  return levelComments(port.t);
};

/** Every letter for the shipped brand: what somebody may choose who chooses all. */
const CHOSEN = items
  .filter(({ kind, brands }) => kind === 'letters' && (brands?.includes('openai') ?? true))
  .map(({ id }) => id);

export const wanted = (part: Partial<NewLevel>): NewLevel => ({
  title: 'Accounts, December',
  audience: 'everyone',
  length: 'usual',
  languages: ['en'],
  points: ['A10'],
  letters: 'all',
  chosen: CHOSEN,
  call: false,
  parcels: false,
  ...part,
});

/** Errors of the level that these answers make, each with the answers. */
export function faultsOf(options: NewLevel, notes: Awaited<ReturnType<typeof comments>>): readonly string[] {
  const parsed = parseLevel(writeLevel(options, items, notes), 'new.yaml', library);
  if (parsed.ok) return [];
  const { chosen: _, ...shown } = options;
  return parsed.error
    .filter(isError)
    .map(({ code, params }) => `${JSON.stringify(shown)}: ${code} ${JSON.stringify(params)}`);
}

const LANGUAGES = [['en'], ['fr'], ['fr', 'en']] as const;
const SOME_POINTS = [[], ['A10'], ['A6', 'A9', 'A11'], POINTS] as const;

/** All answers to all questions, the points in four mixtures. */
export const everyAnswer: readonly NewLevel[] = AUDIENCES.flatMap((audience) =>
  LENGTHS.flatMap((length) =>
    LANGUAGES.flatMap((languages) =>
      SOME_POINTS.flatMap((points) =>
        LETTER_CHOICES.flatMap((letters) =>
          [false, true].flatMap((call) =>
            [false, true].map((parcels) =>
              wanted({ audience, length, languages, points, letters, call, parcels }),
            ),
          ),
        ),
      ),
    ),
  ),
);
