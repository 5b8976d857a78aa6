import './fonts.css';
import { loaders, summaries } from 'virtual:levels';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { version } from '../package.json';
import type { App } from './app/app.ts';
import { createApp } from './app/create-app.ts';
import type { ClockPort } from './app/ports/clock.ts';
import type { LevelsPort } from './app/ports/levels.ts';
import type { RouterPort } from './app/ports/router.ts';
import type { StageHealth, StagePort } from './app/ports/stage.ts';
import type { TextsPort } from './app/ports/texts.ts';
import { createRepository } from './app/saved/create-repository.ts';
import type { Repository } from './app/saved/repository.ts';
import type { Level } from './core/level/level.ts';
import { createTexts, proposedLanguage } from './i18n/create-texts.ts';
import { stretched } from './i18n/pseudo.ts';
import { captioned } from './panes/common/last-sound.ts';
import { applySettings } from './panes/common/page-settings.ts';
import { stageView } from './panes/common/stage-view.ts';
import { showStartFailure } from './panes/menus/start-failure.tsx';
import { Root } from './panes/root.tsx';
import { createSound } from './sound/create-sound.ts';
import { createStage } from './stage/create-stage.ts';
import { createStore } from './storage/create-store.ts';

const SECOND = 1000;

const clock: ClockPort = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  after: (ms, work) => {
    setTimeout(work, ms);
  },
  everySecond: (tick) => {
    const timer = setInterval(tick, SECOND);
    return () => clearInterval(timer);
  },
};

const router: RouterPort = {
  hash: () => location.hash,
  set: (hash, replace) => {
    if (hash === (location.hash || '#/')) return;
    if (replace) history.replaceState(null, '', hash);
    else history.pushState(null, '', hash);
  },
  onChange: (changed) => addEventListener('hashchange', changed),
};

/** Levels of this build; in development those that changed since stand before them. */
const changedLevels = new Map<string, Level>();

const levels: LevelsPort = {
  list: () =>
    summaries.map((one) => {
      const changed = changedLevels.get(one.id);
      return changed === undefined
        ? one
        : {
            ...changed,
            count: changed.letters.count,
            parcels: changed.parcels.count,
            calls: changed.calls.length,
          };
    }),
  load: async (id) => {
    const changed = changedLevels.get(id);
    if (changed !== undefined) return changed;
    try {
      return (await loaders[id]?.())?.level ?? null;
    } catch {
      return null;
    }
  },
};

function random(count: number): Uint32Array {
  return crypto.getRandomValues(new Uint32Array(count));
}

// Not crypto.randomUUID: it is missing where the page is served without https.
const newId = (): string => [...random(4)].map((part) => part.toString(16).padStart(8, '0')).join('');

function followSystemMotion() {
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  const reduces = signal(query.matches);
  query.addEventListener('change', () => {
    reduces.value = query.matches;
  });
  return reduces;
}

async function openTexts(): Promise<TextsPort> {
  const texts = await createTexts(proposedLanguage(navigator.languages));
  const stretch = import.meta.env.DEV && new URLSearchParams(location.search).has('pseudo');
  return stretch ? stretched(texts) : texts;
}

/** The engine comes after the first paint: what is read must not wait for what is drawn. */
function openStage(app: App, stage: StagePort, host: HTMLElement): void {
  const html = document.documentElement;
  effect(() => stage.show(stageView(app)));
  host.addEventListener('stagehealth', (event) => {
    const { detail: health } = event as CustomEvent<StageHealth>;
    app.stageHealth.value = health;
    html.dataset['stage'] = health.kind === 'unavailable' ? 'off' : 'on';
    if (health.kind === 'unavailable') app.tell({ key: 'stage.unavailable', params: {}, kind: 'info' });
    if (health.kind === 'software' && !app.settings.value.calm) {
      app.tell({ key: 'stage.software', params: {}, kind: 'info' });
    }
  });
  requestAnimationFrame(() => setTimeout(() => void stage.mount(host)));
}

async function start(): Promise<void> {
  const page = document.getElementById('app');
  if (page === null) throw new Error('no #app in the page');
  let repository: Repository | null = null;
  try {
    const opening = openTexts();
    // Its failure is met below, once what is stored can be offered for export.
    opening.catch(() => undefined);
    repository = createRepository(await createStore());
    if (import.meta.env.DEV)
      repository = (await import('./dev/saving-switch.ts')).withSavingSwitch(repository);
    const texts = await opening;
    const stage = createStage();
    const app = await createApp({
      texts,
      levels,
      sound: captioned(createSound()),
      stage,
      clock,
      router,
      seal: async (record) => (await import('./content/seal-record.ts')).sealRecord(record),
      repository,
      shiftModule: () => import('./app/shift/shift-module.ts').then((module) => module.shiftModule),
      workshopModule: () => import('./workshop/open-workshop.ts').then((module) => module.openWorkshop()),
      drawSeed: () => random(1)[0] ?? 0,
      newId,
      systemReducesMotion: followSystemMotion(),
    });
    applySettings(app);
    const host = document.createElement('div');
    host.id = 'stage';
    host.setAttribute('aria-hidden', 'true');
    page.before(host);
    render(<Root app={app} version={version} />, page);
    openStage(app, stage, host);
    if (import.meta.env.DEV) await openDevelopment(app);
  } catch (error) {
    console.error(error);
    showStartFailure(page, proposedLanguage(navigator.languages), repository);
  }
}

/** In development: the panel, and levels that are there as soon as they are saved. */
async function openDevelopment(app: App): Promise<void> {
  const { openDev } = await import('./dev/open-dev.tsx');
  openDev(app);
  import.meta.hot?.on('triage:levels', (told: { readonly levels: readonly Level[] }) => {
    // What was broken is mended: Vite takes its overlay away after its own updates only.
    for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
    for (const level of told.levels) {
      changedLevels.set(level.id, level);
      app.swapLevel(level);
    }
  });
}

void start();
