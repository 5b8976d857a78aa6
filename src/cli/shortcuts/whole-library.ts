import { parseLevel } from '../../content/parse-level.ts';
import { RULES, TOOLS } from '../../core/level/words.ts';
import { LOOKALIKE_IDS } from '../../core/mail/techniques/technique.ts';
import { libraryFor } from '../files.ts';

/** A level that draws from the whole library, with every card, tool and technique on the desk. */
const TEXT = `format: 1
id: whole-library
order: 999
title: { en: "Everything", fr: "Tout" }
languages: [en, fr]
teaches: []
briefing: { en: "Everything.", fr: "Tout." }
debrief: { en: "Everything.", fr: "Tout." }
rules: [${RULES.join(', ')}]
tools: [${TOOLS.join(', ')}]
minutes: 8
letters: { count: 8, fakes: 4, from: "*" }
techniques: [${LOOKALIKE_IDS.join(', ')}]
personas: "*"
brand: openai
`;

/** Compiles it against the library of a folder. */
export function wholeLibrary(folder: string): ReturnType<typeof parseLevel> {
  return parseLevel(TEXT, 'whole-library', libraryFor(folder));
}
