import type { CallPreview } from '../../../app/workshop/preview-call.ts';
import { useTexts } from '../../common/app-context.ts';
import { Button } from '../../common/button.tsx';

type Props = {
  readonly scenario: Parameters<typeof import('../../../app/workshop/preview-call.ts').callAt>[0];
  readonly say: CallPreview['say'];
  readonly lang: string;
  readonly here: string;
  readonly startAt: (line: string) => void;
};

/** The whole call in words: each line, what it does, and where each answer leads. */
export function CallLines({ scenario, say, lang, here, startAt }: Props) {
  const t = useTexts();
  return (
    <ol class="call-lines">
      {scenario.lines.map(({ id, variants, lever, answers, end }) => (
        <li key={id} id={`call-line-${id}`} class={`call-line${id === here ? ' is-here' : ''}`}>
          <p class="call-line-head">
            <span class="mono-id">{id}</span>
            {lever !== null && <span> · {t('workshop.calls.lever', { lever: t(`levers.${lever}`) })}</span>}
            {end !== null && (
              <span> · {t('workshop.calls.ends', { end: t(`workshop.calls.ending.${end}`) })}</span>
            )}
          </p>
          <p lang={lang}>{variants[0] === undefined ? '' : say(variants[0])}</p>
          {answers.length > 0 && (
            <ul class="call-answers-list">
              {answers.map((answer) => (
                <li key={answer.id}>
                  <span lang={lang}>{say(answer.says)}</span>{' '}
                  <span class="clue-where">
                    {t('workshop.calls.leadsTo', { line: answer.to })}
                    {answer.gives !== null &&
                      ` · ${t('workshop.calls.gives', { what: t(`loot.${answer.gives}`) })}`}
                    {answer.settles && ` · ${t('workshop.calls.settles')}`}
                    {answer.when !== null && ` · ${t('workshop.calls.conditional')}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
          <Button look="quiet" action="start-here" onClick={() => startAt(id)}>
            {t('workshop.calls.fromLine', { line: id })}
          </Button>
        </li>
      ))}
    </ol>
  );
}
