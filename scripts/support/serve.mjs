import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const fileAt = (folder, path) => {
  const asked = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
  if (!asked.startsWith(folder)) return undefined;
  const stat = statSync(asked, { throwIfNoEntry: false });
  return stat?.isFile() ? { path: asked, size: stat.size } : undefined;
};

/**
 * A static server for tests and measurements, at a free port and below a sub-path, as on a shared host.
 * @param {string} folder
 * @param {{ base?: string }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export const serve = async (folder, { base = '/' } = {}) => {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const file = path.startsWith(base) ? fileAt(folder, `/${path.slice(base.length)}`) : undefined;
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, {
      'cache-control': 'no-store',
      'content-length': file.size,
      'content-type': types[extname(file.path)] ?? 'application/octet-stream',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file.path).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
};
