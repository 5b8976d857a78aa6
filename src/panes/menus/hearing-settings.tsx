import type { Volumes } from '../../app/ports/sound.ts';
import { useApp, useTexts } from '../common/app-context.ts';
import { Choice } from '../common/choice.tsx';
import { Slider } from '../common/slider.tsx';
import { Switch } from '../common/switch.tsx';

export function HearingSettings() {
  const app = useApp();
  const t = useTexts();
  const { volumes, captions, voices } = app.settings.value;
  const change = (changed: Partial<Volumes>, heard: 'pick' | 'tick' | null): void => {
    void app.changeSettings({ volumes: { ...volumes, ...changed } });
    if (heard !== null) app.sound.play(heard);
  };
  return (
    <section class="settings-group">
      <h2 class="sheet-heading">{t('settings.groupHear')}</h2>
      <Switch
        label={t('settings.muted')}
        on={volumes.muted}
        onChange={(muted) => change({ muted }, muted ? null : 'pick')}
      />
      <div class="sliders">
        <Slider
          label={t('settings.master')}
          value={volumes.master}
          disabled={volumes.muted}
          onChange={(master) => change({ master }, 'pick')}
        />
        <Slider
          label={t('settings.effects')}
          value={volumes.effects}
          disabled={volumes.muted}
          onChange={(effects) => change({ effects }, 'pick')}
        />
        <Slider
          label={t('settings.clockVolume')}
          value={volumes.clock}
          disabled={volumes.muted}
          onChange={(clock) => change({ clock }, 'tick')}
        />
      </div>
      <Choice
        label={t('settings.voices')}
        hint={t('settings.voicesHint')}
        shape="list"
        options={[
          { value: 'normal', label: t('settings.voicesNormal') },
          { value: 'fast', label: t('settings.voicesFast') },
          { value: 'off', label: t('settings.voicesOff') },
        ]}
        value={voices}
        onChange={(value) => void app.changeSettings({ voices: value })}
      />
      <Switch
        label={t('settings.captions')}
        hint={t('settings.captionsHint')}
        on={captions}
        onChange={(on) => void app.changeSettings({ captions: on })}
      />
    </section>
  );
}
