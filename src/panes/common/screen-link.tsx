import type { ComponentChildren } from 'preact';
import { hashOf, type Screen } from '../../app/screen.ts';
import type { ButtonLook } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-sources.ts';

type Props = {
  readonly to: Screen;
  /** Without a look it is a link in running text. */
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  readonly note?: string | undefined;
  readonly children: ComponentChildren;
};

/** A way to another screen: a real link, so that it can be opened in a tab or sent. */
export function ScreenLink({ to, look, icon, note, children }: Props) {
  if (look === undefined) {
    return (
      <a class="text-link" href={hashOf(to)}>
        {children}
      </a>
    );
  }
  return (
    <a class={`button button-${look}`} href={hashOf(to)}>
      {icon !== undefined && <Icon name={icon} />}
      <span class="button-word">{children}</span>
      {note !== undefined && <span class="button-note">{note}</span>}
    </a>
  );
}
