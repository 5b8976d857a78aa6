import type { Desk } from '../../app/shift/desk.ts';

/** With a part in hand and the cards in sight, the focus goes to the first card; else they open as a drawer. */
export function openCards(desk: Desk): void {
  const first = document.querySelector<HTMLElement>('[data-card]');
  if (desk.picked.value !== null && first !== null && first.offsetParent !== null) first.focus();
  else desk.drawer.value = 'rules';
}
