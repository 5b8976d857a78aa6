import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { type Shared, shareText, shareWords } from '../../app/today/share-text.ts';
import { announce } from '../common/announce.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { copyText } from '../common/copy-text.ts';
import { saveAs } from '../common/save-as.ts';
import { drawn, pngOf } from '../drawing/pen.ts';
import { resultPicture } from './result-picture.ts';

/** What can be shown around: as text, in words, and as a picture. */
export function ShareResult({ shared }: { readonly shared: Shared }) {
  const app = useApp();
  const t = useTexts();
  const id = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const outcome = useSignal<string | null>(null);
  const byHand = useSignal<string | null>(null);
  const { value: language } = app.language;
  const words = shareWords(app.texts, shared);
  useEffect(() => {
    if (canvas.current !== null) void drawn(resultPicture(app, shared), canvas.current);
  }, [app, shared, language]);
  const say = (text: string): void => {
    outcome.value = text;
    announce(text);
  };
  const copy = async (text: string): Promise<void> => {
    const copied = await copyText(text);
    byHand.value = copied ? null : text;
    say(t(copied ? 'today.copied' : 'today.notCopied'));
  };
  const savePicture = async (): Promise<void> => {
    const png = await pngOf(resultPicture(app, shared));
    if (png === null) say(t('today.pictureFailed'));
    else saveAs(`triage-${shared.day}.png`, png);
  };
  return (
    <div class="share">
      <div class="form-ways">
        <Button
          look="main"
          icon="copy"
          action="copy-result"
          onClick={() => void copy(shareText(app.texts, shared))}
        >
          {t('today.copy')}
        </Button>
        <Button look="quiet" icon="copy" action="copy-words" onClick={() => void copy(words)}>
          {t('today.copyWords')}
        </Button>
        <Button look="quiet" icon="image" action="save-picture" onClick={() => void savePicture()}>
          {t('today.picture')}
        </Button>
      </div>
      <p class="field-hint">{t('today.resultHint')}</p>
      {outcome.value !== null && <p class="outcome">{outcome.value}</p>}
      {byHand.value !== null && (
        <>
          <label class="unseen" for={id}>
            {t('today.text')}
          </label>
          <textarea id={id} class="share-text" readOnly rows={4} value={byHand.value} />
        </>
      )}
      <canvas ref={canvas} class="share-picture" role="img" aria-label={words} width={1200} height={630} />
    </div>
  );
}
