import { libraryFor, readSource } from '../../src/cli/files.ts';
import { parseLevel } from '../../src/content/parse-level.ts';
import { generateInbox } from '../../src/core/mail/generate/inbox.ts';
import { publicLetter } from '../../src/core/mail/public/public-letter.ts';
import { beginSession } from '../../src/core/session/session.ts';
import { simulateShift } from '../../src/core/simulate/player.ts';

/** What the measure of the generator runs: the game's own core, bundled as players get it. */
export const core = {
  libraryFor,
  readSource,
  parseLevel,
  generateInbox,
  publicLetter,
  beginSession,
  simulateShift,
};
