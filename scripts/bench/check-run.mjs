// Runs in a process of its own: 500 level files checked, beside the bare reading of their YAML in the same run.
import { pathToFileURL } from 'node:url';

const [bundle, count] = process.argv.slice(2);
const { content } = await import(pathToFileURL(bundle).href);

/** Seconds of processor time that `work` takes. */
const seconds = (work) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const shipped = content.levelFiles(content.shipped).map(content.readSource);
const written = content.newLevel({ id: 'written', languages: ['en', 'fr'], lang: 'en', schema: null });
const kinds = [...shipped.map(({ text }) => text), ...shipped.map(() => written)];
// No two files are the same: each has an id, a title and words of its own, as 500 trainers would write them.
const files = Array.from({ length: Number(count) }, (_, at) => ({
  file: `level-${at}.yaml`,
  text: (kinds[at % kinds.length] ?? written)
    .replace(/^id: .*$/m, `id: level-${at}`)
    .replace(
      /Your days off|"[^"]{8,}"/,
      (found) => `${found.replace(/"$/, '')} ${at}${found.endsWith('"') ? '"' : ''}`,
    ),
}));
const libraryFiles = content.yamlFiles(`${content.shipped}/library`).map(content.readSource);

let library;
const measured = {
  files: files.length,
  kilobytes: Math.round(files.reduce((sum, { text }) => sum + text.length, 0) / 1024),
  library: seconds(() => {
    library = content.libraryFor(content.shipped);
  }),
  libraryYaml: seconds(() => {
    for (const { text, file } of libraryFiles) content.openYaml(text, file);
  }),
  first: seconds(() => content.parseLevel(files[3].text, files[3].file, library)),
  yaml: 0,
  check: 0,
  monday: 0,
  faulty: 0,
};
measured.check = seconds(() => {
  for (const { text, file } of files) {
    const parsed = content.parseLevel(text, file, library);
    if (!parsed.ok) measured.faulty += 1;
  }
});
measured.yaml = seconds(() => {
  for (const { text, file } of files) content.openYaml(text, file);
});
const monday = shipped.find(({ file }) => file.endsWith('monday.yaml')) ?? files[0];
measured.monday = median(
  Array.from({ length: 9 }, (_, at) =>
    seconds(() => content.parseLevel(monday.text.replace('Monday', `Monday ${at}`), 'monday.yaml', library)),
  ),
);
console.log(JSON.stringify(measured));
