import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer, type InlineConfig } from 'vite';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A cache of its own for a server of this worker, so that the engine is compiled anew, as on a first start. */
export const ownCache = (name: string): string => `${root}node_modules/.cache/triage/${name}-${process.pid}`;

/**
 * Starts a development server of the sources on a free port, and takes it and its cache away afterwards. It
 * watches nothing unless told to: files that change during a test would reload the page under it.
 */
export async function withDevServer(
  { server: options, ...config }: InlineConfig & { readonly cacheDir: string },
  use: (address: string) => Promise<void>,
): Promise<void> {
  const server = await createServer({
    root,
    logLevel: 'error',
    ...config,
    server: { host: '127.0.0.1', port: 0, open: false, watch: null, ...options },
  });
  await server.listen();
  await use(server.resolvedUrls?.local[0] ?? '');
  await server.close();
  rmSync(config.cacheDir, { recursive: true, force: true });
}
