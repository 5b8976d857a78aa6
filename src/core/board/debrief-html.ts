import { type Html, html } from './html.ts';
import type { Say } from './say.ts';
import type { AboutBoard } from './to-html.ts';

/** As many as a trainer speaks about. */
const SHOWN = 8;

/** What fooled the group, or what is missing for it to be told. */
export function debriefHtml({ debrief, subject }: AboutBoard, say: Say): Html {
  const page = (key: string, params: Readonly<Record<string, string | number>> = {}) =>
    say(`board.page.${key}`, params);
  if (debrief === null)
    return html`<h2>${page('debrief')}</h2>
<p>${page('debriefFew')}</p>`;
  const { players, letters, topics } = debrief;
  return html`<h2>${page('debrief')}</h2>
<p>${page('debriefLead', { count: players })}</p>
<h3>${page('debriefLetters')}</h3>
<ol>
${letters
  .slice(0, SHOWN)
  .map(
    ({ seed, index, genuine, fooled, seen }) =>
      html`<li><bdi>${subject(seed, index)}</bdi><br><small>${page(genuine ? 'genuine' : 'fake', { fooled, seen })}</small></li>`,
  )}
</ol>
<h3>${page('debriefTopics')}</h3>
<ol>
${topics
  .slice(0, SHOWN)
  .map(
    ({ topic, fooled, seen }) =>
      html`<li>${say(`topics.${topic.replace(':', '.')}`)}<br><small>${page('topic', { fooled, seen })}</small></li>`,
  )}
</ol>`;
}
