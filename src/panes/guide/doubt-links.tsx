import { type DoubtId, doubtPage } from '../../app/guide/doubts.ts';
import { hashOf } from '../../app/screen.ts';
import { useTexts } from '../common/app-context.ts';

/** Situations, each a way to what to do about it. */
export function DoubtLinks({ doubts }: { readonly doubts: readonly DoubtId[] }) {
  const t = useTexts();
  return (
    <ul class="doubt-links">
      {doubts.map((id) => (
        <li key={id}>
          <a class="doubt-link" href={hashOf({ name: 'guide', page: doubtPage(id) })}>
            {t(`guide.doubt.${id}.title`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
