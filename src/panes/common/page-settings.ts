import { effect } from '@preact/signals';
import type { App } from '../../app/app.ts';

/** Writes language and preferences on <html>, where the styles find them, and again whenever they change. */
export function applySettings(app: App): () => void {
  return effect(() => {
    const html = document.documentElement;
    const { textSize, contrast, calm } = app.settings.value;
    html.lang = app.language.value;
    html.style.fontSize = `${textSize}%`;
    html.dataset['textSize'] = String(textSize);
    html.dataset['contrast'] = contrast;
    html.dataset['motion'] = app.reducedMotion.value ? 'reduced' : 'full';
    html.dataset['calm'] = String(calm);
  });
}
