import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from './app-context.ts';
import { Icon } from './icon.tsx';

type Props = {
  readonly title: string;
  /** Called once it is closed, by whatever way. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A sheet over the page: traps the focus, closes by Escape, gives the focus back where it was. */
export function Dialog({ title, onClose, children }: Props) {
  const t = useTexts();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={id} onClose={onClose}>
      <div class="dialog-head">
        <h2 id={id} class="dialog-title" tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          class="round-button"
          aria-label={t('common.close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="x" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
