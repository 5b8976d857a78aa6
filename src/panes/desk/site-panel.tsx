import { useTexts } from '../common/app-context.ts';
import { Pickable } from './pickable.tsx';
import { useDesk } from './use-desk.ts';

/** The brand's official site by the player's own bookmark: every section, empty ones too. */
export function SitePanel() {
  const desk = useDesk();
  const t = useTexts();
  const { brand } = desk.level;
  const lang = desk.letterLanguage.value;
  return (
    <>
      <p class="site-bar mono">{brand.hosts['site'] ?? brand.domains[0]}</p>
      {desk.site.value.map((section) => (
        <section key={section.part} class="site-section">
          <Pickable part={section.part}>
            <h4>{t(`sections.${section.section}`)}</h4>
            {section.entries.length === 0 && <p class="panel-quiet">{t('desk.siteEmpty')}</p>}
          </Pickable>
          {section.entries.map((entry) => (
            <Pickable key={entry.part} part={entry.part}>
              <p>
                <span class="day-time">{entry.time}</span> <span lang={lang}>{entry.text}</span>
              </p>
            </Pickable>
          ))}
        </section>
      ))}
    </>
  );
}
