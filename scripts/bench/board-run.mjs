// Runs in a process of its own (`node --expose-gc`): score files verified a second beside JSON.parse and a digest.
import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';

const [bundle, levelFile] = process.argv.slice(2);
const { core } = await import(pathToFileURL(bundle).href);
const source = core.readSource(levelFile);
const parsed = core.parseLevel(source.text, source.file, core.libraryFor(levelFile));
if (!parsed.ok) throw new Error(`${levelFile} does not compile`);
const { level } = parsed.value;

const batch = 500;
const sizes = [100, 1000, 10_000, 100_000];
const ownSeeds = 10_000;
const player = { dPrime: 1.5, bias: 0 };

/** Seconds of processor time that `work` takes. */
const seconds = (work) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const heapMb = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
};

const encoder = new TextEncoder();
const pool = Array.from({ length: 200 }, (_, at) => core.toRecord(core.simulateShift(level, 7, player, at)));

/** The file of one of many players of the same letters: no two with the same timings. */
const sameLetters = (at) => {
  const record = pool[at % pool.length];
  const decisions = record.decisions.map((one, place) => (place === 1 ? { ...one, ms: one.ms + at } : one));
  return fileOf(at, { ...record, decisions });
};
const ownLetters = (at) => fileOf(at, core.toRecord(core.simulateShift(level, at + 1, player, at)));

const fileOf = (at, record) => {
  const score = { format: 1, nickname: `Player ${at}`, team: `Team ${at % 40}`, event: null, record };
  return encoder.encode(core.writeScore(score).file);
};

/** Verifies and ranks so many files, made a batch at a time; what is not the board's own work is not counted. */
const measure = (count, make) => {
  const before = heapMb();
  const shifts = core.createShifts(level);
  const entries = [];
  let verified = 0;
  let baseline = 0;
  for (let from = 0; from < count; from += batch) {
    const files = Array.from({ length: Math.min(batch, count - from) }, (_, at) => make(from + at));
    verified += seconds(() => {
      files.forEach((bytes, at) => {
        const [read] = core.readScores(bytes);
        entries.push(core.judge(`player-${from + at}.triage`, read.value, () => shifts));
      });
    });
    baseline += seconds(() => {
      for (const bytes of files) {
        JSON.parse(new TextDecoder().decode(bytes));
        createHash('sha256').update(bytes).digest('hex');
      }
    });
  }
  const rules = { event: null, level: null, seedOf: null, best: 3 };
  let ranked = 0;
  const rank = seconds(() => {
    ranked = core.rankBoard(entries, rules).ranked.length;
  });
  if (ranked !== count) throw new Error(`${ranked} of ${count} were ranked`);
  const heap = heapMb() - before;
  return { count, verify: verified, rank, baseline, heapMb: heap, entries: entries.length };
};

measure(2000, sameLetters);
const same = sizes.map((count) => measure(count, sameLetters));
const own = measure(ownSeeds, ownLetters);
console.log(JSON.stringify({ same, own }));
