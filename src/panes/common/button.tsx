import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-sources.ts';

export const BUTTON_LOOKS = ['main', 'dark', 'paper', 'quiet', 'danger'] as const;
/** `main` vermilion, one a screen; `dark` on the wall; `paper` and `quiet` on paper; `danger` for what cannot be undone. */
export type ButtonLook = (typeof BUTTON_LOOKS)[number];

type Props = {
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  /** A quiet word at the far end: "letter 4 of 8". */
  readonly note?: string | undefined;
  readonly submit?: boolean;
  readonly disabled?: boolean;
  /** For a button that is one of several states. */
  readonly pressed?: boolean;
  /** A name for tests and scripts to find the button by, in any language. */
  readonly action?: string;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
};

export function Button({
  look = 'paper',
  icon,
  note,
  submit = false,
  disabled = false,
  pressed,
  action,
  onClick,
  children,
}: Props) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button button-${look}`}
      data-action={action}
      disabled={disabled}
      aria-pressed={pressed}
      onClick={onClick}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span class="button-word">{children}</span>
      {note !== undefined && <span class="button-note">{note}</span>}
    </button>
  );
}
