import { useEffect } from 'preact/hooks';
import type { App } from '../../app/app.ts';
import type { Notice } from '../../app/notice.ts';
import { announce } from '../common/announce.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Icon } from '../common/icon.tsx';
import { titleOf } from './level-title.ts';

/** What the player should know: stays until dismissed, never covers what can be used. */
export function Notices() {
  const app = useApp();
  const t = useTexts();
  const { name } = app.screen.value;
  const { calm } = app.settings.value;
  const shown = app.notices.value.filter(
    (notice) => belongs(notice, name) && !(calm && notice.key === 'stage.software'),
  );
  if (shown.length === 0) return null;
  return (
    <aside class={`notices${name === 'title' ? ' is-low' : ''}`} aria-label={t('common.notices')}>
      {shown.map((notice) => (
        <NoticeLine key={`${notice.key} ${JSON.stringify(notice.params)}`} notice={notice} />
      ))}
    </aside>
  );
}

/** At the desk only problems come up; how the stage does is said where something can be done about it. */
function belongs({ key, kind }: Notice, screen: App['screen']['value']['name']): boolean {
  if (key.startsWith('stage.')) return screen === 'title' || screen === 'settings';
  return screen !== 'desk' || kind === 'problem';
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const app = useApp();
  const t = useTexts();
  const text = t(`notices.${notice.key}`, worded(app, notice));
  useEffect(() => announce(text), [text]);
  return (
    <div class={`notice is-${notice.kind}`}>
      <Icon name={notice.kind === 'problem' ? 'warning' : 'info'} />
      <p>{text}</p>
      <Remedy notice={notice} />
      <button
        type="button"
        class="round-button"
        aria-label={t('common.dismiss', { notice: text })}
        onClick={() => {
          app.dismiss(notice);
        }}
      >
        <Icon name="x" />
      </button>
    </div>
  );
}

/** Levels are named by their title, where it is known. */
function worded(app: App, { params }: Notice): Notice['params'] {
  const { level } = params;
  if (typeof level !== 'string') return params;
  return { ...params, level: titleOf(app, level) };
}

function Remedy({ notice }: { readonly notice: Notice }) {
  const app = useApp();
  const t = useTexts();
  const use = (remedy: () => unknown) => () => {
    app.dismiss(notice);
    remedy();
  };
  switch (notice.key) {
    case 'shift.elsewhere': {
      const id = String(notice.params['id']);
      return <Button onClick={use(() => app.resumeShift(id, true))}>{t('notices.shift.playHere')}</Button>;
    }
    case 'stage.software':
      return (
        <Button onClick={use(() => app.changeSettings({ calm: true }))}>{t('notices.stage.calm')}</Button>
      );
    case 'storage.aside':
    case 'storage.quota':
      return <Button onClick={use(() => app.go({ name: 'stored' }))}>{t('notices.storage.look')}</Button>;
    default:
      return null;
  }
}
