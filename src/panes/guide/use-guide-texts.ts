import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../common/app-context.ts';

/** The guide's texts are long and come with it: whether they are there yet. */
export function useGuideTexts(): 'coming' | 'there' | 'failed' {
  const app = useApp();
  const state = useSignal<'coming' | 'there' | 'failed'>('coming');
  useEffect(() => {
    app.texts.fetch('guide').then(
      () => (state.value = 'there'),
      () => (state.value = 'failed'),
    );
  }, [app]);
  return state.value;
}
