import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TextPart } from '../../app/ports/texts.ts';
import { useApp } from './app-context.ts';

/** Long texts come with the screens that show them: whether they are there yet. */
export function useTextPart(part: TextPart): 'coming' | 'there' | 'failed' {
  const app = useApp();
  const state = useSignal<'coming' | 'there' | 'failed'>('coming');
  useEffect(() => {
    app.texts.fetch(part).then(
      () => (state.value = 'there'),
      () => (state.value = 'failed'),
    );
  }, [app, part]);
  return state.value;
}
