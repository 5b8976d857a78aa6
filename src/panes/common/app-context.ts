import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../../app/app.ts';

export const AppContext = createContext<App | null>(null);

/** The program behind the panes. Throws outside the root, which is a programmer's error. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('no App above this pane');
  return app;
}

export type Translate = App['texts']['t'];

/** The texts in the language in use; a pane that calls it is drawn again when the language changes. */
export function useTexts(): Translate {
  const app = useApp();
  void app.language.value;
  return app.texts.t;
}
