import type { Desk } from '../../app/shift/desk.ts';

/** The classes of a part: in hand, tied to a card, decisive after the stamp. */
export function partClass(desk: Desk, part: string, extra = ''): string {
  const states = [
    desk.picked.value === part && 'is-picked',
    desk.string.value?.part === part && 'is-strung',
    desk.feedback.value?.main?.part === part && 'is-decisive',
  ];
  return ['part', extra, ...states].filter(Boolean).join(' ');
}
