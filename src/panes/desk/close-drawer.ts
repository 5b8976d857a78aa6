import type { Drawer } from '../../app/shift/desk.ts';

/** Closes the drawer and gives the focus back to the button that opened it. */
export function closeDrawer(drawer: { value: Drawer }): void {
  const { value } = drawer;
  drawer.value = null;
  document.querySelector<HTMLElement>(`[data-opens="${value}"]`)?.focus();
}
