/** Puts the selection on the clipboard with its names made inert: no copied letter holds a live link. */
export function copyInert(event: ClipboardEvent, defang: (text: string) => string): void {
  event.clipboardData?.setData('text/plain', defang(document.getSelection()?.toString() ?? ''));
  event.preventDefault();
}
