import { useApp, useTexts } from '../common/app-context.ts';
import { lastSound } from '../common/last-sound.ts';

/** The last sound in words, for those who asked for it. Not announced: it would talk over the page. */
export function Captions() {
  const app = useApp();
  const t = useTexts();
  const sound = lastSound.value;
  if (!app.settings.value.captions || sound === null) return null;
  return <p class="captions">{t('common.sound', { caption: t(`sound.${sound.name}`) })}</p>;
}
