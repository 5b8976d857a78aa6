import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/room.css';
import '../styles/sheet.css';
import { render } from 'preact';
import type { UiLanguage } from '../../app/ports/texts.ts';
import type { Repository } from '../../app/saved/repository.ts';
import { Button } from '../common/button.tsx';
import { saveAs } from '../common/save-as.ts';

// Not from the locales: their file may be what could not be fetched.
const WORDS = {
  en: {
    title: 'The desk could not be opened.',
    text: 'Something in the game failed while it started. What is stored on this computer was left as it is.',
    reload: 'Reload the page',
    export: 'Export what is stored',
  },
  fr: {
    title: 'Le bureau n’a pas pu s’ouvrir.',
    text: 'Une partie du jeu a échoué au démarrage. Ce qui est enregistré sur cet ordinateur est resté tel quel.',
    reload: 'Recharger la page',
    export: 'Exporter ce qui est enregistré',
  },
} as const;

/** A plain page in place of a blank one. */
export function showStartFailure(
  page: HTMLElement,
  language: UiLanguage,
  repository: Repository | null,
): void {
  const words = WORDS[language];
  document.documentElement.lang = language;
  render(
    <main class="frame">
      <div class="page failure-page">
        <div class="sheet">
          <h1 class="sheet-title">{words.title}</h1>
          <p>{words.text}</p>
          <div class="form-ways">
            <Button look="main" onClick={() => location.reload()}>
              {words.reload}
            </Button>
            {repository !== null && (
              <Button
                onClick={() =>
                  void repository
                    .exportAll()
                    .then((text) => saveAs('triage-backup.json', text), console.error)
                }
              >
                {words.export}
              </Button>
            )}
          </div>
        </div>
      </div>
    </main>,
    page,
  );
}
