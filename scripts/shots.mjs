#!/usr/bin/env node
// Writes every screen, in both languages and three sizes, to shots/. `npm run shots -- desk title --lang fr --size 390x844`
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languages, shots, sizes } from './shots-list.mjs';
import { launch, settle, step } from './support/browse.mjs';
import { freshBuild } from './support/built.mjs';
import { root } from './support/paths.mjs';
import { serve } from './support/serve.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' }, size: { type: 'string' }, out: { type: 'string', default: 'shots' } },
});

const nameOf = ({ width, height }) => `${width}x${height}`;
const wanted = (list, name) => !name || list.split(',').includes(name);
const jobs = shots
  .filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  .flatMap((shot) => Object.keys(languages).map((lang) => ({ ...shot, lang })))
  .filter(({ lang }) => wanted(values.lang ?? lang, lang))
  .flatMap((shot) => sizes.map((size) => ({ ...shot, size })))
  .filter(({ size }) => wanted(values.size ?? nameOf(size), nameOf(size)));

const folder = join(root, values.out);
mkdirSync(folder, { recursive: true });
const server = await serve(await freshBuild());
const browser = await launch();
const faults = [];

const photograph = async ({ name, route, steps = [], lang, size }) => {
  const file = `${name}.${lang}.${nameOf(size)}.png`;
  const context = await browser.newContext({
    viewport: size,
    locale: languages[lang],
    // Cuts in place of travel: a picture shows where things come to rest.
    reducedMotion: 'reduce',
    hasTouch: size.width < 600,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => faults.push(`${file}: ${error.message}`));
  try {
    await page.goto(server.url + route);
    await settle(page);
    for (const each of steps) await step(page, each);
    await settle(page);
    await page.screenshot({ path: join(folder, file) });
    console.log(`${values.out}/${file}`);
  } catch (error) {
    faults.push(`${file}: ${error.message.split('\n')[0]}`);
    await page.screenshot({ path: join(folder, file) }).catch(() => undefined);
  }
  await context.close();
};

const queue = [...jobs];
const work = async () => {
  for (let job = queue.shift(); job; job = queue.shift()) await photograph(job);
};
await Promise.all([work(), work()]);
await browser.close();
await server.close();
for (const fault of faults) console.error(`fault: ${fault}`);
console.log(`${jobs.length} pictures asked for, ${faults.length} faults.`);
process.exitCode = faults.length > 0 || jobs.length === 0 ? 1 : 0;
