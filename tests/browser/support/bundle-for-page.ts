import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** A module and all that it imports as one script that leaves its exports in `name`. */
export async function bundleForPage(entry: URL, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(entry), name, formats: ['iife'], fileName: name },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('nothing was bundled');
  return chunk.code;
}
