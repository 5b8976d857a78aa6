/** Brings a part into view, the least that is needed; `within` narrows where it is looked for. */
export function scrollToPart(part: string, within = ''): void {
  document.querySelector(`${within} [data-part="${CSS.escape(part)}"]`)?.scrollIntoView({ block: 'nearest' });
}
