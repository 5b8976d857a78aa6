import { Fragment } from 'preact';
import type { Desk } from '../../app/shift/desk.ts';
import { announce } from '../common/announce.ts';
import { type Translate, useTexts } from '../common/app-context.ts';
import { closeDrawer } from './close-drawer.ts';
import { LongDomain } from './long-address.tsx';
import { partLabel } from './part-label.ts';
import { useDesk } from './use-desk.ts';

/** Cards that fit in one row of the strip, and those that fit in two rows with their text. */
const ROW = 5;
const TWO_ROWS = 6;

/** The rule cards on the desk. With a part in hand, touching a card ties the string. */
export function RuleCards({ inDrawer = false }: { readonly inDrawer?: boolean }) {
  const desk = useDesk();
  const t = useTexts();
  const ready = desk.picked.value !== null;
  const strung = desk.string.value?.rule;
  return (
    <ul
      class={`cards${ready ? ' is-ready' : ''}${inDrawer ? ' cards-drawer' : ''}${desk.rules.length > ROW ? ' is-many' : ''}${desk.rules.length > TWO_ROWS ? ' is-full' : ''}`}
      aria-label={t('desk.rulesTitle')}
    >
      {desk.rules.map((rule, at) => (
        <li key={rule} class={rule === 'domain' ? 'has-domains' : undefined}>
          <button
            type="button"
            class={`card${strung === rule ? ' is-strung' : ''}`}
            data-card={inDrawer ? undefined : rule}
            onClick={() => {
              if (ready) tie(desk, rule, t);
              if (inDrawer) closeDrawer(desk.drawer);
              else desk.drawer.value = ready ? null : 'rules';
            }}
          >
            <span class="card-head">
              <span class="card-title">
                {at + 1} · {t(`rules.${rule}.title`)}
              </span>{' '}
              {rule === desk.level.newRule && <span class="card-new">{t('desk.newCard')}</span>}
            </span>
            <span class="card-text">{t(`rules.${rule}.text`)}</span>
            {rule === 'domain' && <Domains named={inDrawer} />}
            {rule === 'secrets' && inDrawer && <NeverAsks />}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The known domains on their card: in the drawer with whose they are, on the desk as many as there are, close together. */
function Domains({ named }: { readonly named: boolean }) {
  const desk = useDesk();
  const t = useTexts();
  if (named) {
    return (
      <span class="card-domains">
        {desk.domainCard.map(({ name, domains }) => (
          <span key={name}>{t('common.labelled', { label: name, text: domains.join(', ') })}</span>
        ))}
      </span>
    );
  }
  return (
    <span class="card-domains is-close">
      {desk.domainCard
        .flatMap(({ domains }) => domains)
        .map((domain) => (
          <Fragment key={domain}>
            <LongDomain domain={domain} />{' '}
          </Fragment>
        ))}
    </span>
  );
}

/** What the brand's own notice says that it never asks for. */
function NeverAsks() {
  const desk = useDesk();
  return (
    <span class="card-domains" lang={desk.letterLanguage.value}>
      {desk.neverAsks.value}
    </span>
  );
}

/** Ties the string and says so, since the line itself is only seen. */
function tie(desk: Desk, rule: Desk['rules'][number], t: Translate): void {
  const part = desk.picked.value;
  if (part === null) return;
  desk.stringTo(rule);
  announce(t('desk.strung', { part: partLabel(part, desk, t), rule: t(`rules.${rule}.title`) }));
}
