import type { ComponentChildren } from 'preact';

type Props = { readonly label: string; readonly children: ComponentChildren };

/** A table that is wider than a narrow screen: it scrolls to the side, by keyboard too. */
export function TableScroll({ label, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard.
    <section class="table-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
