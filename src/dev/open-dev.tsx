import { render } from 'preact';
import type { App } from '../app/app.ts';
import { DevPanel } from './dev-panel.tsx';

/** Ctrl+Shift+D shows and hides the panel. Loaded by `npm run dev` alone. */
export function openDev(app: App): void {
  const host = document.createElement('div');
  host.hidden = true;
  document.body.append(host);
  render(<DevPanel app={app} />, host);
  addEventListener('keydown', (event) => {
    if (event.ctrlKey && event.shiftKey && event.key.toLowerCase() === 'd') host.hidden = !host.hidden;
  });
}
