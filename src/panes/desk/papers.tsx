import { useTexts } from '../common/app-context.ts';
import { LongAddress } from './long-address.tsx';
import { Pickable } from './pickable.tsx';
import { useDesk } from './use-desk.ts';

/** The thief's card: what the leak gave, and what trusted fakes added. */
export function ThiefCard() {
  const desk = useDesk();
  const t = useTexts();
  return (
    <section class="paper paper-thief" aria-labelledby="thief-title">
      <h2 id="thief-title" class="paper-title">
        {t('desk.thief')}
      </h2>
      <dl class="thief-lines">
        {desk.thief.value.map((line) => (
          <div
            key={line.what}
            class={`thief-line${line.stale ? ' is-stale' : ''}${line.value === null ? ' is-loot' : ''}`}
          >
            {line.value === null ? (
              <dt>+ {t(`loot.${line.what}`)}</dt>
            ) : (
              <>
                <dt>{t(`leaks.${line.what}`)}</dt>
                <dd>
                  <LongAddress address={line.value} />
                </dd>
              </>
            )}
            {(line.stale || line.today) && (
              <dd class="thief-note">{t(line.stale ? 'desk.thiefStale' : 'desk.thiefToday')}</dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Your day: what the employee did; every line can be picked up as evidence. */
export function DayPaper() {
  const desk = useDesk();
  const t = useTexts();
  return (
    <section class="paper paper-day" aria-labelledby="day-title">
      <h2 id="day-title" class="paper-title">
        {t('desk.day')}
      </h2>
      <ul class="day-lines">
        {desk.day.value.map((line) => (
          <li key={line.part}>
            <Pickable part={line.part} class="part-line">
              <span class="day-time">{line.time}</span> ·{' '}
              <span lang={desk.letterLanguage.value}>{line.text}</span>
            </Pickable>
          </li>
        ))}
      </ul>
    </section>
  );
}
