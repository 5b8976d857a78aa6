/** Gives the focus to the button of a part, where the part is in sight, else to the letter's heading. */
export function focusPart(part: string): void {
  const buttons = document.querySelectorAll<HTMLElement>(`[data-part="${CSS.escape(part)}"] button`);
  const shown = [...buttons].find((button) => button.offsetParent !== null);
  (shown ?? document.getElementById('letter-subject'))?.focus({ preventScroll: true });
}
