import type { UiLanguage } from '../app/ports/texts.ts';
import type { Simulated, WorkshopPort } from '../app/ports/workshop.ts';
import { latest } from './latest.ts';
import type { LevelCalls } from './level-calls.ts';
import levelWorker from './level-worker.ts?worker&url';
import { ownScript } from './own-script.ts';
import { askWorker } from './remote.ts';
import simulateWorker from './simulate-worker.ts?worker&url';

type Asked = { readonly text: string; readonly lang: UiLanguage };

const open = (address: string): Worker => new Worker(ownScript(address), { type: 'module' });

/** The workshop's workers behind app's port. The one that reads levels lives as long as the page. */
export function openWorkshop(): WorkshopPort {
  const ask = askWorker<LevelCalls>(open(levelWorker));
  const findings = latest(({ text, lang }: Asked) => ask('findings', text, lang));
  const check = latest(({ text, lang }: Asked) => ask('check', text, lang));
  return {
    findings: (text, lang) => findings({ text, lang }),
    check: (text, lang) => check({ text, lang }),
    openPack: (bytes, file, lang) => ask('openPack', bytes, file, lang),
    catalogue: () => ask('catalogue'),
    sourceOf: (kind, id) => ask('sourceOf', kind, id),
    explain: (code, lang) => ask('explain', code, lang),
    suggest: (text, at, lang) => ask('suggest', text, at, lang),
    help: (text, at, lang) => ask('help', text, at, lang),
    simulate: (level, told) => {
      const worker = open(simulateWorker);
      worker.addEventListener('message', ({ data }: MessageEvent<Simulated>) => {
        told(data);
        if (data.players >= data.wanted) worker.terminate();
      });
      worker.postMessage(level);
      return () => worker.terminate();
    },
  };
}
