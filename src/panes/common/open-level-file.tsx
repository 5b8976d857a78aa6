import { useTexts } from './app-context.ts';
import type { ButtonLook } from './button.tsx';
import { givenFile } from './given-file.ts';
import { Icon } from './icon.tsx';

/** The way to a level file for whoever drops none: it is asked about like one that was dropped. */
export function OpenLevelFile({ look }: { readonly look: ButtonLook }) {
  const t = useTexts();
  return (
    <label class={`button button-${look} file-button`}>
      <Icon name="upload-simple" />
      <span class="button-word">{t('own.open')}</span>
      <input
        type="file"
        class="file-input"
        data-action="open-level"
        accept=".yaml,.yml,.zip,application/yaml,text/yaml,application/zip"
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          input.value = '';
          if (file !== undefined) givenFile.value = file;
        }}
      />
    </label>
  );
}
