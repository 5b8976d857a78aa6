import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Finding, Fix } from '../../app/ports/workshop.ts';
import type { Writing } from '../../app/workshop/create-writing.ts';
import { announce } from '../common/announce.ts';
import { useTexts } from '../common/app-context.ts';
import { Button } from '../common/button.tsx';
import { Icon } from '../common/icon.tsx';
import { FindingPage } from './finding-page.tsx';

type Props = {
  readonly writing: Writing;
  readonly goTo: (from: number, to: number) => void;
  readonly fix: (fix: Fix) => void;
};

const SHOWN = 10;
const QUIET_MS = 900;

/** Everything that is wrong, in words, with the way to its line and, where it is plain, the way to mend it. */
export function FindingsList({ writing, goTo, fix }: Props) {
  const t = useTexts();
  const findings = writing.findings.value;
  const errors = findings?.filter(({ severity }) => severity === 'error').length ?? 0;
  const hints = (findings?.length ?? 0) - errors;
  const summary =
    findings === null
      ? t('workshop.write.reading')
      : [
          errors > 0 && t('workshop.findings.count', { count: errors }),
          hints > 0 && t('workshop.findings.hints', { count: hints }),
          errors === 0 && hints === 0 && t('workshop.findings.none'),
        ]
          .filter(Boolean)
          .join(' · ');
  useSpoken(findings === null ? null : summary);
  return (
    <section
      class={`findings${errors > 0 ? ' has-errors' : ''}`}
      aria-label={t('workshop.findings.title')}
      tabIndex={findings?.length ? 0 : undefined}
    >
      <h2 class="findings-title">{summary}</h2>
      {findings !== null && findings.length > 0 && (
        <ol class="findings-list">
          {findings.slice(0, SHOWN).map((one) => (
            <FindingRow
              key={`${one.code} ${one.file ?? ''} ${one.line} ${one.column} ${one.message}`}
              finding={one}
              goTo={goTo}
              fix={fix}
            />
          ))}
        </ol>
      )}
      {findings !== null && findings.length > SHOWN && (
        <p>{t('workshop.findings.more', { count: findings.length - SHOWN })}</p>
      )}
    </section>
  );
}

/** Says how many there are once somebody has stopped typing, and only if it changed. */
function useSpoken(summary: string | null): void {
  const said = useRef<string | null>(null);
  useEffect(() => {
    if (summary === null || summary === said.current) return;
    const first = said.current === null;
    const timer = setTimeout(() => {
      said.current = summary;
      if (!first) announce(summary);
    }, QUIET_MS);
    if (first) said.current = summary;
    return () => clearTimeout(timer);
  }, [summary]);
}

type RowProps = { readonly finding: Finding } & Omit<Props, 'writing'>;

function FindingRow({ finding, goTo, fix }: RowProps) {
  const t = useTexts();
  const { severity, file, line, column, message, suggestion, code } = finding;
  const { fix: mend } = finding;
  const page = useSignal(false);
  return (
    <li class={`finding is-${severity}`} data-code={code}>
      <p class="finding-place">
        <Icon name={severity === 'error' ? 'warning' : 'info'} /> {t(`workshop.findings.${severity}`)}
        {' · '}
        {file === null
          ? t('workshop.findings.place', { line, column })
          : t('workshop.findings.inFile', { file })}
        {' · '}
        <span class="finding-code">{code}</span>
      </p>
      <p class="finding-message">{message}</p>
      <p class="finding-suggestion">{suggestion}</p>
      <div class="finding-ways">
        {file === null && (
          <>
            {mend !== null && (
              <Button
                action="mend"
                onClick={() => {
                  fix(mend);
                  announce(t('workshop.findings.fixed', { line }));
                }}
              >
                {t('workshop.findings.fix')}
              </Button>
            )}
            <Button look="quiet" action="go-to" onClick={() => goTo(finding.from, finding.to)}>
              {t('workshop.findings.go', { line })}
            </Button>
          </>
        )}
        <button
          type="button"
          class="button button-quiet"
          data-action="explain"
          aria-expanded={page.value}
          onClick={() => (page.value = !page.value)}
        >
          <span class="button-word">{t('workshop.findings.why')}</span>
        </button>
      </div>
      {page.value && <FindingPage code={code} />}
    </li>
  );
}
