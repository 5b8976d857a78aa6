import { useSignal } from '@preact/signals';
import type { Finding, LibraryItem } from '../../../app/ports/workshop.ts';
import { checkWhole } from '../../../app/workshop/levels-in-reach.ts';
import {
  AUDIENCES,
  idOf,
  LENGTHS,
  LETTER_CHOICES,
  type NewLevel,
  PLACES,
  writeLevel,
} from '../../../app/workshop/write-level.ts';
import { announce } from '../../common/announce.ts';
import { useApp, useTexts } from '../../common/app-context.ts';
import { Button } from '../../common/button.tsx';
import { Choice } from '../../common/choice.tsx';
import { Dialog } from '../../common/dialog.tsx';
import { Field } from '../../common/field.tsx';
import { Switch } from '../../common/switch.tsx';
import { useCatalogue } from '../use-catalogue.ts';
import { LetterChooser } from './letter-chooser.tsx';
import { levelComments } from './level-comments.ts';
import { PointChooser } from './point-chooser.tsx';

/** Whether fewer letters are chosen than a shift of this length has. */
function lacks({ chosen, length }: NewLevel, items: readonly LibraryItem[]): boolean {
  const { count, fakes } = PLACES[length];
  const of = (genuine: boolean): number =>
    items.filter((one) => one.kind === 'letters' && one.genuine === genuine && chosen.includes(one.id))
      .length;
  return of(false) < fakes || of(true) < count - fakes;
}

/** A few questions, and a whole level that answers them. */
export function NewLevelDialog({ close }: { readonly close: () => void }) {
  const app = useApp();
  const t = useTexts();
  const catalogue = useCatalogue();
  const language = app.language.value;
  const wanted = useSignal<NewLevel>({
    title: '',
    audience: 'everyone',
    length: 'usual',
    languages: [language],
    points: ['A6', 'A10', 'A11'],
    letters: 'all',
    chosen: [],
    call: false,
    parcels: false,
  });
  const faults = useSignal<readonly Finding[]>([]);
  const busy = useSignal(false);
  const { value } = wanted;
  const answer = (part: Partial<NewLevel>): void => {
    wanted.value = { ...wanted.value, ...part };
    faults.value = [];
  };
  const items = catalogue?.items ?? [];
  const text = (): string => writeLevel(value, items, levelComments(t));
  const keep = async (summary: Parameters<typeof app.shelf.add>[2]): Promise<void> => {
    const level = await app.shelf.add(idOf(value.title), text(), summary);
    close();
    app.go({ name: 'workshop', level: level.id });
  };
  const tooFew = value.letters === 'chosen' && lacks(value, items);
  const create = async (): Promise<void> => {
    if (tooFew) {
      announce(t('workshop.start.tooFew'));
      return;
    }
    busy.value = true;
    const checked = await app
      .workshop()
      .then((workshop) => checkWhole(workshop, text(), language))
      .catch(() => null);
    busy.value = false;
    const errors = checked?.findings.filter(({ severity }) => severity === 'error') ?? [];
    if (errors.length > 0) faults.value = errors;
    else await keep(checked?.summary ?? null);
  };
  const languages = value.languages.length > 1 ? 'both' : (value.languages[0] ?? language);
  return (
    <Dialog title={t('workshop.start.title')} onClose={close}>
      <p>{t('workshop.start.lead')}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy.value && catalogue !== null) void create();
        }}
      >
        <Field
          label={t('workshop.start.name')}
          hint={t('workshop.start.nameHint')}
          value={value.title}
          maxLength={60}
          onInput={(title) => answer({ title })}
        />
        <Choice
          label={t('workshop.start.audience')}
          options={AUDIENCES.map((one) => ({ value: one, label: t(`workshop.start.audiences.${one}`) }))}
          value={value.audience}
          onChange={(audience) => answer({ audience })}
        />
        <Choice
          label={t('workshop.start.length')}
          shape="list"
          options={LENGTHS.map((one) => ({ value: one, label: t(`workshop.start.lengths.${one}`) }))}
          value={value.length}
          onChange={(length) => answer({ length })}
        />
        <Choice
          label={t('workshop.start.languages')}
          options={(['en', 'fr', 'both'] as const).map((one) => ({
            value: one,
            label: t(`workshop.start.languageChoices.${one}`),
          }))}
          value={languages}
          onChange={(one) =>
            answer({ languages: one !== 'both' ? [one] : language === 'fr' ? ['fr', 'en'] : ['en', 'fr'] })
          }
        />
        {catalogue !== null && (
          <PointChooser
            words={catalogue.points}
            points={value.points}
            onChange={(points) => answer({ points })}
          />
        )}
        <Choice
          label={t('workshop.start.letters')}
          shape="list"
          options={LETTER_CHOICES.map((one) => ({
            value: one,
            label: t(`workshop.start.letterChoices.${one}`),
          }))}
          value={value.letters}
          onChange={(letters) => answer({ letters })}
        />
        {(value.letters === 'chosen' || value.letters === 'some') && (
          <LetterChooser
            items={items}
            chosen={value.chosen}
            places={value.letters === 'chosen' ? PLACES[value.length] : null}
            onChange={(chosen) => answer({ chosen })}
          />
        )}
        <fieldset class="choice">
          <legend class="field-label">{t('workshop.start.more')}</legend>
          <Switch label={t('workshop.start.call')} on={value.call} onChange={(call) => answer({ call })} />
          <br />
          <Switch
            label={t('workshop.start.parcels')}
            on={value.parcels}
            onChange={(parcels) => answer({ parcels })}
          />
        </fieldset>
        {tooFew && <p class="field-fault">{t('workshop.start.tooFew')}</p>}
        {faults.value.length > 0 && (
          <div class="start-faults" role="alert">
            <p class="field-fault">{t('workshop.start.faulty')}</p>
            <ul>
              {faults.value.slice(0, 5).map((one) => (
                <li key={`${one.code} ${one.message}`}>
                  {one.message} {one.suggestion}
                </li>
              ))}
            </ul>
            <div class="form-ways">
              {value.letters === 'chosen' && (
                <Button action="fill-up" onClick={() => answer({ letters: 'some' })}>
                  {t('workshop.start.fillUp')}
                </Button>
              )}
              <Button look="quiet" action="write-anyway" onClick={() => void keep(null)}>
                {t('workshop.start.anyway')}
              </Button>
            </div>
          </div>
        )}
        <div class="form-ways">
          <Button look="main" submit action="create-level" disabled={busy.value || catalogue === null}>
            {t(busy.value || catalogue === null ? 'workshop.start.checking' : 'workshop.start.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
