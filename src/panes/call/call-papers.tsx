import { useTexts } from '../common/app-context.ts';
import { DirectoryFacts } from '../desk/directory-panel.tsx';
import { useDesk } from '../desk/use-desk.ts';

/** What can be looked up while somebody speaks: what you did today, and whom the directory knows. */
export function CallPapers() {
  const desk = useDesk();
  const t = useTexts();
  const lang = desk.letterLanguage.value;
  return (
    <div class="call-papers">
      <details open>
        <summary>{t('desk.day')}</summary>
        <ul>
          {desk.day.value.map((line) => (
            <li key={line.part}>
              <span class="day-time">{line.time}</span> <span lang={lang}>{line.text}</span>
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{t('desk.directoryTitle')}</summary>
        <ul>
          {desk.directory.map((entry) => (
            <li key={entry.part}>
              <DirectoryFacts entry={entry} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
