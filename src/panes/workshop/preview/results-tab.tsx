import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { PLAYER_KINDS, type Simulated } from '../../../app/ports/workshop.ts';
import { announce } from '../../common/announce.ts';
import { useApp, useTexts } from '../../common/app-context.ts';
import { Button } from '../../common/button.tsx';
import type { OpenWriting } from '../open-writings.ts';
import { Bar } from './bar.tsx';
import { TableScroll } from './table-scroll.tsx';

/** Simulated players of three kinds: they begin by themselves, and again on request once the level has changed. */
export function ResultsTab({ open }: { readonly open: OpenWriting }) {
  const app = useApp();
  const t = useTexts();
  const played = useSignal<{ readonly digest: string; readonly part: Simulated } | null>(null);
  const run = useSignal(0);
  const level = open.writing.good.value?.level ?? null;
  useEffect(() => {
    if (level === null) return;
    let stop: (() => void) | null = null;
    let wanted = true;
    void app.workshop().then((workshop) => {
      if (!wanted) return;
      stop = workshop.simulate(level, (part) => {
        played.value = { digest: level.digest, part };
        if (part.players >= part.wanted) announce(summary(part));
      });
    });
    return () => {
      wanted = false;
      stop?.();
    };
  }, [app, run.value]);
  const percent = (share: number): string =>
    t('workshop.results.percent', { value: Math.round(share * 100) });
  const summary = ({ kinds }: Simulated): string =>
    PLAYER_KINDS.map((kind) => `${t(`workshop.results.kinds.${kind}`)} ${percent(kinds[kind].middle)}`).join(
      ', ',
    );
  const part = played.value?.part ?? null;
  const stale = played.value !== null && level !== null && played.value.digest !== level.digest;
  const head = (key: 'points' | 'medals' | 'hits' | 'falseAlarms') => (
    <th scope="col" class={key === 'points' ? undefined : 'is-number'}>
      {t(`workshop.results.${key}`)}
    </th>
  );
  return (
    <>
      <p>{t('workshop.results.lead')}</p>
      {part !== null && part.players < part.wanted && (
        <p class="preview-note">
          {t('workshop.results.playing', { players: part.players, wanted: part.wanted })}
        </p>
      )}
      {stale && (
        <Button icon="play" action="simulate" onClick={() => (run.value += 1)}>
          {t('workshop.results.again')}
        </Button>
      )}
      {part === null ? (
        <p class="preview-note">{t('workshop.write.reading')}</p>
      ) : (
        <>
          <TableScroll label={t('workshop.tabs.results')}>
            <table class="figures-table results-table">
              <thead>
                <tr>
                  <th scope="col">{t('workshop.results.player')}</th>
                  {head('points')}
                  {head('medals')}
                  {head('hits')}
                  {head('falseAlarms')}
                </tr>
              </thead>
              <tbody>
                {PLAYER_KINDS.map((kind, at) => {
                  const { middle, low, high, medals, hits, falseAlarms } = part.kinds[kind];
                  return (
                    <tr key={kind}>
                      <th scope="row">{t(`workshop.results.kinds.${kind}`)}</th>
                      <td class="result-bar">
                        <strong>{percent(middle)}</strong>
                        <Bar value={middle} low={low} high={high} tone={at + 1} />
                        <span class="result-range">
                          {t('workshop.results.range', {
                            low: Math.round(low * 100),
                            high: Math.round(high * 100),
                          })}
                        </span>
                      </td>
                      <td class="is-number">{percent(medals)}</td>
                      <td class="is-number">{percent(hits)}</td>
                      <td class="is-number">{percent(falseAlarms)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </TableScroll>
          {part.hardest.length > 0 && (
            <>
              <h3 class="preview-heading">{t('workshop.results.hardest')}</h3>
              <table class="figures-table">
                <thead>
                  <tr>
                    <th scope="col">{t('workshop.numbers.kinds.letter')}</th>
                    <th scope="col" class="is-number">
                      {t('workshop.results.wrong')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {part.hardest.map(({ template, genuine, wrong }) => (
                    <tr key={template}>
                      <td>
                        <span class="mono-id">{template}</span>{' '}
                        {t(genuine ? 'workshop.preview.genuine' : 'workshop.preview.fake')}
                      </td>
                      <td class="is-number">{percent(wrong)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </>
          )}
        </>
      )}
    </>
  );
}
