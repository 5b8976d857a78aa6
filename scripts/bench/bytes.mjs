import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const compressible = /\.(css|html|js|json|md|svg|txt|webmanifest)$/;

/** What a file weighs on the way: text as gzip -9, the rest as it is. */
export const weigh = (folder, path) => {
  const bytes = readFileSync(join(folder, path));
  return compressible.test(path) ? gzipSync(bytes, { level: 9 }).length : bytes.length;
};

export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The files of a folder that a page has asked for, each once. */
export const requestedFiles = (page, url) => {
  const paths = new Set();
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) return;
    const path = new URL(request.url().slice(url.length), 'http://x/').pathname.slice(1);
    paths.add(path || 'index.html');
  });
  return paths;
};
