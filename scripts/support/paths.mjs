import { fileURLToPath } from 'node:url';

/** The folder of package.json, whatever the current directory is. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where scripts keep what they can make again. `npm ci` empties it. */
export const cache = fileURLToPath(new URL('../../node_modules/.cache/triage/', import.meta.url));
