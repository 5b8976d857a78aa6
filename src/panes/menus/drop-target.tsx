import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useTexts } from '../common/app-context.ts';
import { givenFile } from '../common/given-file.ts';
import { lazy } from '../common/lazy.tsx';

const PackDialog = lazy(() => import('./pack-dialog.tsx').then((module) => module.PackDialog));
const FileDialog = lazy(() => import('./file-dialog.tsx').then((module) => module.FileDialog));

/** The whole window takes a level file. What is dragged inside the page is none of its business. */
export function DropTarget() {
  const t = useTexts();
  const over = useSignal(false);
  useEffect(() => {
    const has = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const dragged = (event: DragEvent): void => {
      if (!has(event)) return;
      event.preventDefault();
      over.value = true;
    };
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) over.value = false;
    };
    const dropped = (event: DragEvent): void => {
      if (!has(event)) return;
      event.preventDefault();
      over.value = false;
      givenFile.value = event.dataTransfer?.files[0] ?? null;
    };
    addEventListener('dragover', dragged);
    addEventListener('dragleave', left);
    addEventListener('drop', dropped);
    return () => {
      removeEventListener('dragover', dragged);
      removeEventListener('dragleave', left);
      removeEventListener('drop', dropped);
    };
  }, [over]);
  const file = givenFile.value;
  return (
    <>
      {over.value && (
        <div class="drop-here" aria-hidden="true">
          <p>{t('own.drop.here')}</p>
        </div>
      )}
      {file !== null &&
        (/\.zip$/i.test(file.name) ? (
          <PackDialog key={`${file.name} ${file.lastModified}`} file={file} />
        ) : (
          <FileDialog key={`${file.name} ${file.lastModified}`} file={file} />
        ))}
    </>
  );
}
