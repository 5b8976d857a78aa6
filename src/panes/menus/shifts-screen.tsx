import '../styles/shifts.css';
import { useApp, useTexts } from '../common/app-context.ts';
import { Page } from '../common/page.tsx';
import { GuidedOffer } from './guided-offer.tsx';
import { isNewcomer } from './is-newcomer.ts';
import { OpenShifts } from './open-shifts.tsx';
import { OwnLevels } from './own-levels.tsx';
import { ShiftCard } from './shift-card.tsx';

/** The choice of shift: the one that most people need, then the week. A guided level is offered once, above both. */
export function ShiftsScreen() {
  const app = useApp();
  const t = useTexts();
  const levels = app.levels.list();
  const guided = levels.find((level) => level.guided);
  const offered = guided !== undefined && isNewcomer(app);
  const onShelf = (shelf: string) => levels.filter((level) => !level.guided && level.shelf === shelf);
  return (
    <Page
      title={t('pages.shifts')}
      lead={t('shifts.lead')}
      margin={app.sessions.value.length > 0 ? <OpenShifts /> : undefined}
    >
      {offered && <GuidedOffer level={guided} />}
      {onShelf('express').map((level) => (
        <section key={level.id} class="express-shelf">
          <h2 class="shelf-title">{t('week.expressTitle')}</h2>
          <p class="shelf-text">{t('week.expressText')}</p>
          <ShiftCard level={level} />
        </section>
      ))}
      <section class="week-shelf">
        <h2 class="shelf-title">{t('week.title')}</h2>
        <p class="shelf-text">{t('week.text')}</p>
        <ol class="shift-list">
          {onShelf('week').map((level) => (
            <li key={level.id} class={level.optional ? 'is-optional' : undefined}>
              <ShiftCard level={level} />
            </li>
          ))}
        </ol>
      </section>
      <OwnLevels />
      {guided !== undefined && !offered && (
        <button type="button" class="text-link" onClick={() => void app.startShift(guided.id, null)}>
          {t('shifts.guidedAgain')}
        </button>
      )}
    </Page>
  );
}
