import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLibrary } from '../../../src/content/library.ts';
import { parseLevel } from '../../../src/content/parse-level.ts';
import type { Level } from '../../../src/core/level/level.ts';
import { generateInbox } from '../../../src/core/mail/generate/inbox.ts';
import type { StringOfEvidence } from '../../../src/core/session/session.ts';
import { rightString } from '../../../src/core/simulate/player.ts';

const FOLDER = join(import.meta.dirname, '../../../levels');

/** A shipped level, compiled as the build does. */
export function shippedLevel(id: string): Level {
  const read = (file: string) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') });
  const files = readdirSync(join(FOLDER, 'library'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  const library = readLibrary(files.map((name) => read(join('library', name))));
  const { file, text } = read(`${id}.yaml`);
  const parsed = parseLevel(text, file, library);
  if (!parsed.ok) throw new Error(`levels/${file} does not compile`);
  return parsed.value.level;
}

export type Answer = { readonly genuine: boolean; readonly string: StringOfEvidence };

/** What a player who knows the truth of every letter would do. */
export function answersOf(level: string, seed: number): readonly Answer[] {
  return generateInbox(shippedLevel(level), seed).letters.map((letter) => {
    const string = rightString(letter);
    if (string === null) throw new Error(`nothing settles ${letter.template}`);
    return { genuine: letter.genuine, string };
  });
}
