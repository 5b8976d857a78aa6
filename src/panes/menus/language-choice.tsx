import { useApp, useTexts } from '../common/app-context.ts';
import { Choice } from '../common/choice.tsx';

const OPTIONS = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'fr', label: 'Français', lang: 'fr' },
] as const;

export function LanguageChoice({ hideLabel = false }: { readonly hideLabel?: boolean }) {
  const app = useApp();
  const t = useTexts();
  return (
    <Choice
      label={t('settings.language')}
      hideLabel={hideLabel}
      options={OPTIONS}
      value={app.language.value}
      onChange={(language) => void app.useLanguage(language)}
    />
  );
}
