import { useApp, useTexts } from '../../common/app-context.ts';
import { Paragraphs } from '../../common/paragraphs.tsx';
import { inLanguage } from '../../menus/level-title.ts';
import { RuleCard } from '../../menus/rule-card.tsx';
import type { OpenWriting } from '../open-writings.ts';
import { languageOf, SeedBar } from './seed-bar.tsx';

/** What is read before the shift and after it, and the cards on the desk. */
export function BriefingTab({ open }: { readonly open: OpenWriting }) {
  const app = useApp();
  const t = useTexts();
  const level = open.writing.good.value?.level;
  if (!level) return null;
  const lang = languageOf(open, app.language.value);
  return (
    <>
      <SeedBar open={open} withSeed={false} />
      <h3 class="preview-heading">{t('workshop.briefing.before')}</h3>
      <div class="preview-prose" lang={lang}>
        <p class="preview-title">{inLanguage(level.title, lang)}</p>
        <Paragraphs text={inLanguage(level.briefing, lang)} />
      </div>
      <h3 class="preview-heading">{t('workshop.briefing.after')}</h3>
      <div class="preview-prose" lang={lang}>
        <Paragraphs text={inLanguage(level.debrief, lang)} />
      </div>
      <h3 class="preview-heading">{t('workshop.briefing.cards')}</h3>
      <ul class="preview-cards">
        {level.rules.map((rule) => (
          <li key={rule}>
            <RuleCard rule={rule} />
          </li>
        ))}
      </ul>
    </>
  );
}
