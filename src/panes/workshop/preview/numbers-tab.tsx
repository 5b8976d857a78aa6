import { useApp, useTexts } from '../../common/app-context.ts';
import { formatNumber } from '../../menus/format.ts';
import type { OpenWriting } from '../open-writings.ts';
import { Bar } from './bar.tsx';
import { languageName } from './language-name.ts';

/** The figures of a level. What lacks a translation is counted in a broken one too. */
export function NumbersTab({ open }: { readonly open: OpenWriting }) {
  const app = useApp();
  const t = useTexts();
  const language = app.language.value;
  const measures = open.writing.good.value?.measures ?? null;
  const untranslated = open.writing.checked.value?.untranslated ?? [];
  const share = measures === null || measures.count === 0 ? 0 : measures.fakes / measures.count;
  const hardest = Math.max(1, ...Object.values(measures?.difficulties ?? {}));
  return (
    <>
      {measures !== null && (
        <>
          <h3 class="preview-heading">{t('workshop.numbers.shift')}</h3>
          <dl class="figures">
            <div>
              <dt>{t('workshop.numbers.fakes')}</dt>
              <dd>
                {t('workshop.numbers.share', {
                  fakes: measures.fakes,
                  count: measures.count,
                  share: Math.round(share * 100),
                })}
                <Bar value={share} tone={3} />
              </dd>
            </div>
            <div>
              <dt>{t('workshop.numbers.minutes')}</dt>
              <dd>
                {measures.minutes
                  .map(({ lang, minutes }) =>
                    t('workshop.numbers.minutesIn', {
                      lang: languageName(lang, language),
                      minutes: formatNumber(minutes, language),
                    }),
                  )
                  .join(' · ')}
              </dd>
            </div>
            <div>
              <dt>{t('workshop.numbers.drawnFrom')}</dt>
              <dd>{t('workshop.numbers.drawn', measures.drawnFrom)}</dd>
            </div>
          </dl>
          <h3 class="preview-heading">{t('workshop.numbers.difficulty')}</h3>
          <dl class="figures">
            {Object.entries(measures.difficulties).map(([difficulty, count]) => (
              <div key={difficulty}>
                <dt>{t(`difficulties.${difficulty}`)}</dt>
                <dd>
                  {count}
                  <Bar value={count / hardest} tone={2} />
                </dd>
              </div>
            ))}
          </dl>
          <h3 class="preview-heading">{t('workshop.numbers.longest')}</h3>
          <table class="figures-table">
            <thead>
              <tr>
                <th scope="col">{t('workshop.numbers.text')}</th>
                <th scope="col">{t('workshop.preview.language')}</th>
                <th scope="col" class="is-number">
                  {t('workshop.numbers.words')}
                </th>
              </tr>
            </thead>
            <tbody>
              {measures.longest.map(({ lang, kind, id, words }) => (
                <tr key={`${lang} ${kind} ${id}`}>
                  <td>
                    {t(`workshop.numbers.kinds.${kind}`)}
                    {kind === 'letter' && <span class="mono-id"> {id}</span>}
                  </td>
                  <td>{languageName(lang, language)}</td>
                  <td class="is-number">{words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <h3 class="preview-heading">{t('workshop.numbers.untranslated')}</h3>
      {untranslated.length === 0 ? (
        <p>{t('workshop.numbers.allTranslated')}</p>
      ) : (
        <ul class="plain-list">
          {untranslated.map(({ lang, texts, words }) => (
            <li key={lang}>
              {t('workshop.numbers.lacking', { lang: languageName(lang, language), count: texts, words })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
