import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '../common/app-context.ts';
import { useDesk } from './use-desk.ts';

/** Covers the letter while the clock stands still. It takes the focus only if the letter took it along. */
export function PauseSheet() {
  const desk = useDesk();
  const t = useTexts();
  const resume = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) resume.current?.focus();
  }, []);
  return (
    <div class="pause-sheet">
      <p>{t('desk.paused')}</p>
      <button ref={resume} type="button" class="next-button" onClick={() => desk.pause(false)}>
        {t('desk.resume')}
      </button>
    </div>
  );
}
