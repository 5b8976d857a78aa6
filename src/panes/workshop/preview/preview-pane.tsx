import { useRef } from 'preact/hooks';
import { useTexts } from '../../common/app-context.ts';
import { type OpenWriting, TABS, type View } from '../open-writings.ts';
import { BriefingTab } from './briefing-tab.tsx';
import { CallsTab } from './calls-tab.tsx';
import { LettersTab } from './letters-tab.tsx';
import { NumbersTab } from './numbers-tab.tsx';
import { ParcelsTab } from './parcels-tab.tsx';
import { ResultsTab } from './results-tab.tsx';

export type PreviewProps = {
  readonly open: OpenWriting;
  readonly goTo: (from: number, to: number) => void;
  readonly copyIn: (kind: 'letters' | 'calls', id: string) => Promise<void>;
};

/** What becomes of the text: tabs that follow it while it is written. */
export function PreviewPane(props: PreviewProps) {
  const t = useTexts();
  const { open } = props;
  const { tab } = open.view.value;
  const good = open.writing.good.value;
  const checked = open.writing.checked.value;
  const broken = (open.writing.findings.value ?? []).some(({ severity }) => severity === 'error');
  return (
    <section class="preview" aria-label={t('workshop.tabs.label')}>
      <Tabs view={open.view} />
      <div
        class="preview-sheet"
        role="tabpanel"
        id="preview-panel"
        aria-labelledby={`preview-tab-${tab}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard.
        tabIndex={0}
      >
        {good !== null && (broken || checked?.level === null) && (
          <p class="preview-note">{t('workshop.preview.old')}</p>
        )}
        {good?.level ? (
          <Panel tab={tab} {...props} />
        ) : tab === 'numbers' && checked !== null ? (
          <NumbersTab open={open} />
        ) : (
          <p class="preview-note">{t('workshop.preview.waiting')}</p>
        )}
      </div>
    </section>
  );
}

function Panel({ tab, ...props }: PreviewProps & { readonly tab: View['tab'] }) {
  const { open } = props;
  switch (tab) {
    case 'letters':
      return <LettersTab {...props} />;
    case 'calls':
      return <CallsTab {...props} />;
    case 'parcels':
      return <ParcelsTab open={open} />;
    case 'briefing':
      return <BriefingTab open={open} />;
    case 'numbers':
      return <NumbersTab open={open} />;
    case 'results':
      return <ResultsTab open={open} />;
  }
}

/** One stop of the Tab key; arrows, Home and End choose. */
function Tabs({ view }: { readonly view: OpenWriting['view'] }) {
  const t = useTexts();
  const list = useRef<HTMLDivElement>(null);
  const { tab } = view.value;
  const choose = (next: View['tab']): void => {
    view.value = { ...view.value, tab: next };
    list.current?.querySelector<HTMLElement>(`#preview-tab-${next}`)?.focus();
  };
  const pressed = (event: KeyboardEvent): void => {
    const at = TABS.indexOf(tab);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to =
      step === undefined
        ? { Home: 0, End: TABS.length - 1 }[event.key]
        : (at + step + TABS.length) % TABS.length;
    const next = to === undefined ? undefined : TABS[to];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <div ref={list} class="preview-tabs" role="tablist" aria-label={t('workshop.tabs.label')}>
      {TABS.map((one) => (
        <button
          key={one}
          id={`preview-tab-${one}`}
          type="button"
          role="tab"
          class="preview-tab"
          aria-selected={one === tab}
          aria-controls="preview-panel"
          tabIndex={one === tab ? 0 : -1}
          onClick={() => choose(one)}
          onKeyDown={pressed}
        >
          {t(`workshop.tabs.${one}`)}
        </button>
      ))}
    </div>
  );
}
