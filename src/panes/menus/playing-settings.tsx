import { useApp, useTexts } from '../common/app-context.ts';
import { Choice } from '../common/choice.tsx';
import { Switch } from '../common/switch.tsx';
import { LanguageChoice } from './language-choice.tsx';

export function PlayingSettings() {
  const app = useApp();
  const t = useTexts();
  const { clock, shortcuts, spell } = app.settings.value;
  return (
    <section class="settings-group">
      <h2 class="sheet-heading">{t('settings.groupPlay')}</h2>
      <LanguageChoice />
      <Choice
        label={t('settings.clock')}
        hint={t('settings.clockHint')}
        shape="list"
        options={[
          { value: 'on', label: t('settings.clockOn') },
          { value: 'slow', label: t('settings.clockSlow') },
          { value: 'off', label: t('settings.clockOff') },
        ]}
        value={clock}
        onChange={(value) => void app.changeSettings({ clock: value })}
      />
      <Switch
        label={t('settings.spell')}
        hint={t('settings.spellHint')}
        on={spell}
        onChange={(on) => void app.changeSettings({ spell: on })}
      />
      <Switch
        label={t('settings.shortcuts')}
        hint={t('settings.shortcutsHint')}
        on={shortcuts}
        onChange={(on) => void app.changeSettings({ shortcuts: on })}
      />
    </section>
  );
}
