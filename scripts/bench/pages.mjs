import { launch } from '../support/browse.mjs';
import { cached, digestOf, freshBuild } from '../support/built.mjs';
import { firstShift } from '../support/first-shift.mjs';
import { serve } from '../support/serve.mjs';
import { kB, requestedFiles, weigh } from './bytes.mjs';
import { buildEmptyPhaser } from './empty-phaser.mjs';
import { countFrames, noteFirst } from './in-page.mjs';

/** Start times as ratios against an empty Phaser project, on a `slowdown` times slower processor; sizes; idle frames. */
export const measurePages = async (repetitions, slowdown, idleSeconds) => {
  const game = await freshBuild();
  const empty = await cached(
    'empty-phaser',
    digestOf(['package-lock.json', 'scripts/bench']),
    buildEmptyPhaser,
  );
  const [ours, theirs] = [await serve(game), await serve(empty)];
  const browser = await launch();
  const { route, begin, letter, stageAnswered } = firstShift;

  const cases = {
    empty: { url: theirs.url, end: 'scene', marks: { scene: ['html[data-first-scene]'] } },
    title: { url: ours.url, end: 'control', marks: { control: ['#app :is(button, a[href])'] } },
    desk: { url: ours.url + route, end: 'desk', click: begin, marks: { desk: [stageAnswered, letter] } },
  };

  const open = async (init, argument) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
    await context.addInitScript(init, argument);
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    return page;
  };

  /** Milliseconds from the start of a cold navigation. */
  const time = async ({ url, end, marks, click }) => {
    const page = await open(noteFirst, { marks, click });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction((name) => globalThis.triageBench[name] !== undefined, end);
    const seen = await page.evaluate(() => globalThis.triageBench);
    await page.context().close();
    return { all: seen[end], afterClick: seen.click === undefined ? undefined : seen[end] - seen.click };
  };

  const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
  const runs = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  // Interleaved, so that a busy moment of the machine falls on all three.
  for (let count = 0; count < repetitions; count += 1)
    for (const [name, each] of Object.entries(cases)) runs[name].push(await time(each));
  const times = Object.fromEntries(
    Object.entries(runs).map(([name, list]) => [name, median(list.map((r) => r.all))]),
  );
  const afterClick = median(runs.desk.map((run) => run.afterClick));

  /** What the first screen and a whole first visit ask for, and what an idle desk costs; at full speed. */
  const visit = async () => {
    const page = await open(countFrames);
    const paths = requestedFiles(page, ours.url);
    await page.goto(ours.url);
    await page.locator(cases.title.marks.control[0]).first().waitFor();
    // The engine and its chunk are asked for after the first paint, and may be under way already.
    const scripts = [...paths].filter(
      (path) => path.endsWith('.js') && !/assets\/(start-)?engine-/.test(path),
    );
    await page.goto(ours.url + route);
    await page.locator(begin).first().click();
    await page.locator(letter).first().waitFor();
    await page.locator(stageAnswered).waitFor();
    await page.waitForLoadState('networkidle');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable');
    const busy = async () =>
      (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')
        .value;
    const wait = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
    // Resting life may show for five seconds after a letter has come.
    await wait(6);
    const [frames, work] = [await page.evaluate(() => globalThis.triageFrames), await busy()];
    await wait(idleSeconds);
    const idle = {
      framesPerSecond: ((await page.evaluate(() => globalThis.triageFrames)) - frames) / idleSeconds,
      busyShare: ((await busy()) - work) / idleSeconds,
    };
    await page.context().close();
    return { paths: [...paths], scripts, idle };
  };
  const { paths, scripts, idle } = await visit();
  await browser.close();
  await ours.close();
  await theirs.close();

  const sum = (list) => list.reduce((total, path) => total + weigh(game, path), 0);
  const engine = paths.filter((path) => /assets\/engine-/.test(path));
  return {
    slowdown,
    repetitions,
    idleSeconds,
    files: paths.length,
    milliseconds: { ...times, deskAfterClick: afterClick },
    ratios: { title: times.title / times.empty, desk: times.desk / times.empty },
    gzip: { firstScreenScripts: sum(scripts), engine: sum(engine), firstShift: sum(paths) },
    idle,
  };
};

const ms = (number) => `${Math.round(number)} ms`;

export const reportPages = (
  { milliseconds, ratios, gzip, idle, files, repetitions, slowdown, idleSeconds },
  line,
) => {
  console.log(`Medians of ${repetitions}, processor ${slowdown} times slower, cold cache:`);
  line('  empty Phaser project, first scene', ms(milliseconds.empty));
  line('  title, first usable control', `${ms(milliseconds.title)}  = ${ratios.title.toFixed(2)} × empty`);
  line(
    '  desk, stage ready and letter shown',
    `${ms(milliseconds.desk)}  = ${ratios.desk.toFixed(2)} × empty`,
  );
  line('    of which after "begin"', ms(milliseconds.deskAfterClick));
  console.log('Bytes (gzip -9 for text):');
  line('  JavaScript of the first screen', kB(gzip.firstScreenScripts));
  line('  engine chunk', kB(gzip.engine));
  line(`  everything of a first shift (${files} files)`, kB(gzip.firstShift));
  console.log(`Idle desk, ${idleSeconds} s, full speed:`);
  line('  frames drawn a second', idle.framesPerSecond.toFixed(1));
  line('  main thread busy', `${(100 * idle.busyShare).toFixed(1)} %`);
};
