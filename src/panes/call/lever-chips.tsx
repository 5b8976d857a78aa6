import type { Lever } from '../../core/level/words.ts';
import { useTexts } from '../common/app-context.ts';
import { useDesk } from '../desk/use-desk.ts';

/** Naming what the caller is doing, on the line where it happens: once a line, and nothing tells its worth yet. */
export function LeverChips({ named }: { readonly named: Lever | null }) {
  const desk = useDesk();
  const t = useTexts();
  return (
    <fieldset class="levers">
      <legend>{t(named === null ? 'call.nameLever' : 'call.namedLever')}</legend>
      {desk.levers.map((lever) => (
        <button
          key={lever}
          type="button"
          class={`lever${named === lever ? ' is-named' : ''}`}
          aria-pressed={named === lever}
          disabled={named !== null && named !== lever}
          data-lever={lever}
          onClick={() => {
            if (named === null) desk.talk({ do: 'name', lever });
          }}
        >
          {t(`levers.${lever}`)}
        </button>
      ))}
    </fieldset>
  );
}
