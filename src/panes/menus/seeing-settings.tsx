import { TEXT_SIZES } from '../../app/saved/types.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Choice } from '../common/choice.tsx';
import { Switch } from '../common/switch.tsx';

export function SeeingSettings() {
  const app = useApp();
  const t = useTexts();
  const { textSize, contrast, motion, calm } = app.settings.value;
  return (
    <section class="settings-group">
      <h2 class="sheet-heading">{t('settings.groupSee')}</h2>
      <Choice
        label={t('settings.textSize')}
        options={TEXT_SIZES.map((size) => ({ value: size, label: t('settings.percent', { percent: size }) }))}
        value={textSize}
        onChange={(value) => void app.changeSettings({ textSize: value })}
      />
      <Choice
        label={t('settings.contrast')}
        options={[
          { value: 'system', label: t('settings.contrastSystem') },
          { value: 'more', label: t('settings.contrastMore') },
        ]}
        value={contrast}
        onChange={(value) => void app.changeSettings({ contrast: value })}
      />
      <Choice
        label={t('settings.motion')}
        options={[
          { value: 'system', label: t('settings.motionSystem') },
          { value: 'reduced', label: t('settings.motionReduced') },
          { value: 'none', label: t('settings.motionNone') },
        ]}
        value={motion}
        onChange={(value) => void app.changeSettings({ motion: value })}
      />
      <Switch
        label={t('settings.calm')}
        hint={t('settings.calmHint')}
        on={calm}
        onChange={(on) => void app.changeSettings({ calm: on })}
      />
    </section>
  );
}
