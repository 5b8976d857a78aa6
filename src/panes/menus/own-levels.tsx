import { hashOf } from '../../app/screen.ts';
import { ownSummary } from '../../app/workshop/levels-in-reach.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { OpenLevelFile } from '../common/open-level-file.tsx';
import { ScreenLink } from '../common/screen-link.tsx';
import { ShiftCard } from './shift-card.tsx';

/** Levels that were made here or opened from a file, below the shipped ones. */
export function OwnLevels() {
  const app = useApp();
  const t = useTexts();
  const levels = app.shelf.levels.value;
  return (
    <section class="own-levels">
      <h2 class="sheet-heading">{t('own.title')}</h2>
      <p class="sheet-note own-note">{t('own.lead')}</p>
      {levels.length > 0 && (
        <ul class="shift-list">
          {levels.map(({ id, name, summary }) => (
            <li key={id}>
              {summary === null ? (
                <article class="shift-card is-faulty">
                  <h3 class="shift-title">
                    <a class="shift-link" href={hashOf({ name: 'workshop', level: id })}>
                      {name}
                    </a>
                  </h3>
                  <p class="shift-facts">{t('own.faulty')}</p>
                  <span class="shift-go" aria-hidden="true">
                    <Icon name="pencil-simple" />
                  </span>
                </article>
              ) : (
                <ShiftCard level={ownSummary(summary)} />
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="form-ways own-ways">
        <ScreenLink to={{ name: 'workshop', level: null }} look="paper" icon="pencil-simple">
          {t('own.toWorkshop')}
        </ScreenLink>
        <OpenLevelFile look="paper" />
      </div>
    </section>
  );
}
