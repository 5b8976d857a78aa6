import { useTexts } from '../common/app-context.ts';
import { Icon } from '../common/icon.tsx';
import { focusPart } from './focus-part.ts';
import { openCards } from './open-cards.ts';
import { partLabel } from './part-label.ts';
import { useDesk } from './use-desk.ts';

/** The line below the letter: where a link leads, and what can be done with the part in hand. */
export function TouchedBar() {
  const desk = useDesk();
  const t = useTexts();
  const picked = desk.picked.value;
  const { string } = desk;
  const block = desk.letter.value?.blocks.find((one) => one.part === picked);
  const target = desk.target.value ?? block?.url ?? null;
  const hasAddress = picked !== null && desk.loupe(picked) !== null && desk.level.tools.includes('loupe');
  // Both buttons vanish by being used: the focus goes to the part that they were about.
  const cut = (): void => {
    if (string.value !== null) focusPart(string.value.part);
    desk.cut();
  };
  const putDown = (): void => {
    if (picked !== null) focusPart(picked);
    desk.pick(null);
  };
  return (
    <div class={`touched${picked === null ? '' : ' is-holding'}`}>
      <p id="link-target" class="touched-target">
        {target !== null && (
          <>
            <span class="touched-label">{t('desk.leadsTo')}</span> <span class="touched-url">{target}</span>
          </>
        )}
        {target === null && picked !== null && (
          <>
            <span class="touched-label">{t('desk.touched')}</span> {partLabel(picked, desk, t)}
          </>
        )}
        {target === null && picked === null && string.value !== null && (
          <span>
            {t('desk.strung', {
              part: partLabel(string.value.part, desk, t),
              rule: t(`rules.${string.value.rule}.title`),
            })}
          </span>
        )}
        {target === null && picked === null && string.value === null && (
          <span class="touched-hint">{t('desk.pickHint')}</span>
        )}
      </p>
      {picked === null && string.value !== null && (
        <div class="touched-actions">
          <button type="button" class="tool" onClick={cut}>
            {t('desk.cut')}
          </button>
        </div>
      )}
      {picked !== null && (
        <div class="touched-actions">
          {hasAddress && (
            <button type="button" class="tool" onClick={() => desk.open('loupe')}>
              <Icon name="magnifying-glass" /> {t('desk.loupe')}
            </button>
          )}
          <button type="button" class="tool tool-tie" onClick={() => openCards(desk)}>
            <Icon name="push-pin" /> {t('desk.string')}
          </button>
          <button type="button" class="tool" onClick={putDown}>
            {t('desk.putDown')}
          </button>
        </div>
      )}
    </div>
  );
}
