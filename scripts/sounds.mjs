import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makeSprite, mapText } from './sounds/sprite.mjs';
import { encodeWav, sameSound } from './sounds/wav.mjs';

const HELP = `Makes the sounds of the desk by code: assets/sound/sprite.wav and sprite.json.

  npm run sounds                   writes both files
  node scripts/sounds.mjs --check  writes nothing; fails if the files are not what this script makes
  --dir <folder>                   another folder than assets/sound
`;

function readOrNothing(path) {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

function run({ check, dir, help }) {
  if (help) {
    console.log(HELP);
    return 0;
  }
  const { map, pcm } = makeSprite();
  const wav = encodeWav(pcm);
  const wavPath = `${dir}/sprite.wav`;
  const jsonPath = `${dir}/sprite.json`;
  if (check) {
    // A checkout on Windows may bring CRLF.
    const sameMap = readOrNothing(jsonPath).toString('utf8').replaceAll('\r\n', '\n') === mapText(map);
    if (sameMap && sameSound(readOrNothing(wavPath), wav)) return 0;
    console.error(`The sounds in ${dir} are not what scripts/sounds.mjs makes. Type: npm run sounds`);
    return 1;
  }
  mkdirSync(dir, { recursive: true });
  writeFileSync(wavPath, wav);
  writeFileSync(jsonPath, mapText(map));
  console.log(`${Object.keys(map).length} sounds, ${(wav.length / 1000).toFixed(0)} kB: ${wavPath}`);
  return 0;
}

try {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      dir: { type: 'string', default: fileURLToPath(new URL('../assets/sound', import.meta.url)) },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  process.exitCode = run(values);
} catch (error) {
  console.error(`${error.message}. Type: node scripts/sounds.mjs --help`);
  process.exitCode = 1;
}
