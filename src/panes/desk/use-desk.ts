import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Desk } from '../../app/shift/desk.ts';

export const DeskContext = createContext<Desk | null>(null);

/** The shift under way. Throws outside the desk screen, which is a programmer's error. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('no desk above this pane');
  return desk;
}
