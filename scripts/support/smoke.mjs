// Waits for the address in the log of `npm start` (arguments: the log, the process) and asks there for the page and each file that it names.
import { readFileSync } from 'node:fs';

const [log, pid] = process.argv.slice(2);
const deadline = Date.now() + 120_000;
const pause = () => new Promise((resolve) => setTimeout(resolve, 200));

const isRunning = () => {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
};

const address = async () => {
  while (isRunning() && Date.now() < deadline) {
    const found = /https?:\/\/\S+/.exec(readFileSync(log, 'utf8'));
    if (found) return found[0];
    await pause();
  }
  throw new Error('npm start printed no address');
};

const get = async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
};

try {
  const url = await address();
  const html = await get(url);
  const files = [...html.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)].map(([, path]) => new URL(path, url).href);
  if (!files.some((file) => file.endsWith('.js'))) throw new Error(`${url} names no script`);
  await Promise.all(files.map(get));
  console.log(`npm start: ${url} serves the page and the ${files.length} files it names`);
} catch (error) {
  console.error(`npm start: ${error.message}`);
  process.exitCode = 1;
}
