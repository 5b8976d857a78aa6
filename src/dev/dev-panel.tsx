import { useSignal } from '@preact/signals';
import type { App } from '../app/app.ts';
import { saving } from './saving-switch.ts';
import './dev-panel.css';

/** Development only: a shift by its seed, a jump to a letter, the truth of the open letter. Ctrl+Shift+D shows it. */
export function DevPanel({ app }: { readonly app: App }) {
  const seed = useSignal('1');
  const level = useSignal('monday');
  const reveal = useSignal(false);
  const desk = app.desk.value;
  const letter = desk?.session.value.inbox.letters[desk.session.value.index];
  const jump = (to: number): void => {
    while (desk !== null && desk.session.value.phase !== 'done' && desk.session.value.index < to) {
      if (desk.session.value.phase === 'sorting') {
        desk.choose('report');
        desk.stamp();
      }
      desk.next();
    }
  };
  return (
    <section class="dev-panel">
      <select value={level.value} onChange={(event) => (level.value = event.currentTarget.value)}>
        {app.levels.list().map(({ id }) => (
          <option key={id}>{id}</option>
        ))}
      </select>
      <input size={6} value={seed.value} onInput={(event) => (seed.value = event.currentTarget.value)} />
      <button type="button" onClick={() => void app.startShift(level.value, Number(seed.value) >>> 0)}>
        start
      </button>
      <button type="button" onClick={() => jump((desk?.session.value.index ?? 0) + 1)}>
        next letter
      </button>
      <button type="button" onClick={() => void app.changeSettings({ clock: 'slow' })}>
        slow
      </button>
      <label>
        <input type="checkbox" onChange={(event) => (saving.off = event.currentTarget.checked)} /> no saving
      </label>
      <label>
        <input type="checkbox" onChange={(event) => (reveal.value = event.currentTarget.checked)} /> reveal
      </label>
      {reveal.value && letter !== undefined && (
        <pre>
          {letter.template} · {letter.genuine ? 'genuine' : 'fake'}
          {'\n'}
          {letter.clues
            .map((clue) => `${clue.strength} ${clue.key} @ ${clue.at} → ${clue.rules.join(', ')}`)
            .join('\n')}
        </pre>
      )}
    </section>
  );
}
