import { useApp, useTexts } from '../common/app-context.ts';
import { Page } from '../common/page.tsx';
import { GuidedOffer } from './guided-offer.tsx';
import { isListed } from './is-listed.ts';
import { isNewcomer } from './is-newcomer.ts';
import { OpenShifts } from './open-shifts.tsx';
import { ShiftCard } from './shift-card.tsx';

/** The choice of shift. A guided level is offered once, above the others. */
export function ShiftsScreen() {
  const app = useApp();
  const t = useTexts();
  const levels = app.levels.list();
  const guided = levels.find((level) => level.guided);
  const offered = guided !== undefined && isNewcomer(app);
  return (
    <Page
      title={t('pages.shifts')}
      lead={t('shifts.lead')}
      margin={app.sessions.value.length > 0 ? <OpenShifts /> : undefined}
    >
      {offered && <GuidedOffer level={guided} />}
      <h2 class="unseen">{t('shifts.list')}</h2>
      <ul class="shift-list">
        {levels.filter(isListed).map((level) => (
          <li key={level.id}>
            <ShiftCard level={level} />
          </li>
        ))}
      </ul>
      <p class="sheet-note">{t('shifts.tomorrow')}</p>
      {guided !== undefined && !offered && (
        <button type="button" class="text-link" onClick={() => void app.startShift(guided.id, null)}>
          {t('shifts.guidedAgain')}
        </button>
      )}
    </Page>
  );
}
