// Runs in a process of its own (`node --expose-gc`): letters a second beside the bare fields that faker makes.
import { pathToFileURL } from 'node:url';
import { faker } from '@faker-js/faker';

const [bundle, levelFile] = process.argv.slice(2);
const { core } = await import(pathToFileURL(bundle).href);
const source = core.readSource(levelFile);
const parsed = core.parseLevel(source.text, source.file, core.libraryFor(levelFile));
if (!parsed.ok) throw new Error(`${levelFile} does not compile`);
const { level } = parsed.value;

const rounds = 5;
const shiftsARound = 2000;
const setsARound = 10_000;
const millionth = Math.ceil(1_000_000 / level.letters.count);

/** Seconds of processor time that `work` takes. */
const seconds = (work) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** Generates the shifts of `count` seeds from `from` on. */
const generate = (from, count) => {
  for (let seed = from; seed < from + count; seed += 1) core.generateInbox(level, seed);
};

const write = (from, count) => {
  for (let seed = from; seed < from + count; seed += 1) {
    const session = core.beginSession(level, seed);
    for (const letter of session.inbox.letters) core.publicLetter(letter, session, 'fr');
  }
};

const bareFields = (count) => {
  for (let set = 0; set < count; set += 1) {
    faker.person.fullName();
    faker.internet.email();
    faker.location.city();
    faker.internet.userAgent();
    faker.string.uuid();
    faker.lorem.paragraph();
  }
};

const heapMb = () => {
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

generate(0, 1000);
write(0, 1000);
bareFields(5000);
const letters = shiftsARound * level.letters.count;
const measured = { generated: [], written: [], faker: [] };
// Interleaved, so that a busy moment of the machine falls on all three.
for (let round = 0; round < rounds; round += 1) {
  measured.generated.push(letters / seconds(() => generate(round * shiftsARound, shiftsARound)));
  measured.written.push(letters / seconds(() => write(round * shiftsARound, shiftsARound)));
  measured.faker.push(setsARound / seconds(() => bareFields(setsARound)));
}
const perSecond = Object.fromEntries(Object.entries(measured).map(([name, list]) => [name, median(list)]));

generate(0, Math.floor(millionth / 10));
const after = { hundredThousand: heapMb(), million: 0 };
generate(0, millionth);
after.million = heapMb();

const simulated = seconds(() => {
  for (let player = 0; player < 10_000; player += 1)
    core.simulateShift(level, player, { dPrime: 1.5, bias: 0 }, player);
});

console.log(JSON.stringify({ perSecond, heapMb: after, simulatedSeconds: simulated }));
