import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: string;
  readonly lead?: ComponentChildren;
  /** Beside the sheet where there is room, below it where there is none; it lies on the wall. */
  readonly margin?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** A sheet of paper on the wall with the screen's heading. */
export function Page({ title, lead, margin, children }: Props) {
  return (
    <div class={margin === undefined ? 'page' : 'page has-margin'}>
      <div class="sheet">
        <h1 class="sheet-title" tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p class="sheet-lead">{lead}</p>}
        {children}
      </div>
      {margin !== undefined && <div class="page-margin">{margin}</div>}
    </div>
  );
}
