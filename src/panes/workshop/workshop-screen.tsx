import '../styles/workshop.css';
import { FetchWait } from '../common/fetch-wait.tsx';
import { useTextPart } from '../common/use-text-part.ts';
import { ShelfPage } from './shelf-page.tsx';
import { WritePage } from './write-page.tsx';

/** The trainers' workshop: the shelf of one's own levels, or the one that is being written. */
export function WorkshopScreen({ level }: { readonly level: string | null }) {
  const texts = useTextPart('workshop');
  if (texts !== 'there') return <FetchWait state={texts} />;
  return level === null ? <ShelfPage /> : <WritePage key={level} id={level} />;
}
