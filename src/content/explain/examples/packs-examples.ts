import type { DiagnosticCode } from '../../messages/codes.ts';
import type { Example } from '../example.ts';

type Codes = Extract<DiagnosticCode, `pack/${string}`>;

export const PACKS_EXAMPLES: Readonly<Record<Codes, Example>> = {
  'pack/no-zip': {
    wrong: `our-week.rar
`,
    right: `our-week.zip
`,
  },
  'pack/too-big': {
    wrong: `pictures/door.png  9 MB
`,
    right: `pictures/door.png  90 kB
`,
  },
  'pack/too-many': {
    wrong: `letters/0001.yaml … letters/9999.yaml
`,
    right: `letters/badge.yaml
`,
  },
  'pack/damaged': {
    wrong: `our-week.zip.part
`,
    right: `our-week.zip
`,
  },
  'pack/unsafe-name': {
    wrong: `../../levels/monday.yaml
`,
    right: `levels/our-monday.yaml
`,
  },
  'pack/twice': {
    wrong: `letters/badge.yaml
letters/Badge.yaml
`,
    right: `letters/badge.yaml
`,
  },
  'pack/link': {
    wrong: `letters/badge.yaml -> ../secret.yaml
`,
    right: `letters/badge.yaml
`,
  },
  'pack/locked': {
    wrong: `zip -e our-week.zip level.yaml
`,
    right: `zip our-week.zip level.yaml
`,
  },
  'pack/foreign-file': {
    wrong: `run.js
`,
    right: `pictures/door.png
`,
  },
  'pack/file-too-big': {
    wrong: `level.yaml  2 MB
`,
    right: `level.yaml  20 kB
`,
  },
  'pack/bomb': {
    wrong: `README.txt  9 MB of zeros
`,
    right: `README.txt  2 kB
`,
  },
  'pack/no-picture': {
    wrong: `door.svg, renamed to door.png
`,
    right: `door.png
`,
  },
  'pack/picture-too-large': {
    wrong: `door.png  50000 × 50000
`,
    right: `door.png  800 × 600
`,
  },
  'pack/no-text': {
    wrong: `level.yaml  (Latin-1)
`,
    right: `level.yaml  (UTF-8)
`,
  },
  'pack/no-level': {
    wrong: `letters/badge.yaml
`,
    right: `our-week.yaml
letters/badge.yaml
`,
  },
  'pack/taken-id': {
    wrong: `id: newsletter
`,
    right: `id: our-newsletter
`,
  },
};
