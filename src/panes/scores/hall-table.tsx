import type { HallRow, HallShift } from '../../app/scores/hall.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { ScreenLink } from '../common/screen-link.tsx';
import { formatDate } from '../menus/format.ts';
import { titleOf } from '../menus/level-title.ts';
import { Medal } from '../menus/medal.tsx';
import { percentOf } from '../menus/percent-of.ts';

/** So many encounters on the same letters: the last ones. */
const DUELS = 3;

/** One shift: the best of each player, whether their letters were the same, and who met on the same ones. */
export function HallTable({ shift }: { readonly shift: HallShift }) {
  const app = useApp();
  const t = useTexts();
  const { level, rows, same, duels } = shift;
  const title = titleOf(app, level);
  const [first] = rows;
  return (
    <section class="hall-shift">
      <h2 class="sheet-heading">{title}</h2>
      <Rows caption={title} rows={rows} />
      {same !== null && <p class="hall-note">{t(same ? 'scores.hall.same' : 'scores.hall.differ')}</p>}
      {duels.slice(0, DUELS).map((duel) => (
        <div key={duel.seed} class="hall-duel">
          <h3 class="hall-duel-title">{t('scores.hall.duel', { seed: duel.seed })}</h3>
          <Rows caption={t('scores.hall.duel', { seed: duel.seed })} rows={duel.rows} />
        </div>
      ))}
      {same === false && first !== undefined && (
        <ScreenLink to={{ name: 'briefing', level, seed: first.result.record.seed }}>
          {t('scores.hall.again', { seed: first.result.record.seed })}
        </ScreenLink>
      )}
    </section>
  );
}

function Rows({ caption, rows }: { readonly caption: string; readonly rows: readonly HallRow[] }) {
  const app = useApp();
  const t = useTexts();
  const nameOf = (id: string): string =>
    app.profiles.value.find((one) => one.id === id)?.name ?? t('scores.hall.gone');
  const current = app.profile.value?.id;
  return (
    <table class="hall-table">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {(['rank', 'player', 'share', 'medal', 'when'] as const).map((word) => (
            <th key={word} scope="col" class={`hall-${word}`}>
              {t(`scores.hall.${word}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ rank, profile, result }) => (
          <tr key={profile} class={profile === current ? 'is-current' : undefined}>
            <td class="hall-rank">{rank}</td>
            <th scope="row" class="hall-player">
              {nameOf(profile)}
            </th>
            <td class="hall-share">{`${percentOf(result)}\u00a0%`}</td>
            <td class="hall-medal">
              <Medal medal={result.medal} />
            </td>
            <td class="hall-when">{formatDate(result.finishedAt, app.language.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
