import type { Catalogue } from '../../../app/ports/workshop.ts';
import type { NewLevel } from '../../../app/workshop/write-level.ts';
import { useApp, useTexts } from '../../common/app-context.ts';

type Point = NewLevel['points'][number];

type Props = {
  readonly words: Catalogue['points'];
  readonly points: readonly Point[];
  readonly onChange: (points: readonly Point[]) => void;
};

/** Points of the article, each with what it says. */
export function PointChooser({ words, points, onChange }: Props) {
  const app = useApp();
  const t = useTexts();
  const all = Object.keys(words) as Point[];
  return (
    <fieldset class="choice">
      <legend class="field-label">{t('workshop.start.points')}</legend>
      <p class="field-hint">{t('workshop.start.pointsHint')}</p>
      <div class="check-list">
        {all.map((point) => (
          <label key={point} class="check">
            <input
              type="checkbox"
              checked={points.includes(point)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                onChange(all.filter((one) => (one === point ? on : points.includes(one))));
              }}
            />
            <span>
              <strong>{point}</strong> {words[point][app.language.value]}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
