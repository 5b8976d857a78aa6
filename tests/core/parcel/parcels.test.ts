import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryFor } from '../../../src/cli/files.ts';
import { twoSidedAuc } from '../../../src/cli/shortcuts/auc.ts';
import { checkParcel } from '../../../src/content/checks/check-parcel.ts';
import { expectedMinutes } from '../../../src/content/checks/expected-minutes.ts';
import { type ParcelCase, type ParcelTemplate, TREATMENTS } from '../../../src/core/level/parcel.ts';
import { type Text, textIn } from '../../../src/core/level/text.ts';
import { lookupFor } from '../../../src/core/mail/public/public-letter.ts';
import { render } from '../../../src/core/mail/wording/render.ts';
import {
  neededTreatment,
  offered,
  type PlannedParcel,
  REFUSE,
  SEND,
} from '../../../src/core/parcel/planned-parcel.ts';
import { publicParcel } from '../../../src/core/parcel/public-parcel.ts';
import { beginSession, type Session } from '../../../src/core/session/session.ts';
import { honestShare, strategyShare } from '../../../src/core/simulate/strategies.ts';
import { ROOT } from '../../repo/support/source.ts';
import { seedsTo, shippedLevel } from '../support/levels.ts';
import { faultsOfText } from '../support/text-laws.ts';

const saturday = shippedLevel('saturday');
const { templates, count } = saturday.parcels;
const { parcels: library } = libraryFor(join(ROOT, 'levels'));
const LANGUAGES = ['en', 'fr'];

type Told = { readonly template: ParcelTemplate; readonly case: ParcelCase };
const cases: readonly Told[] = templates.flatMap((template) =>
  template.cases.map((one) => ({ template, case: one })),
);
const words = (text: string): number => text.split(/[\s\u00a0]+/u).filter(Boolean).length;
const wordsIn = (texts: readonly Text[], lang: string): number =>
  texts.reduce((sum, text) => sum + words(textIn(text, lang)), 0);

const shifts: readonly Session[] = seedsTo(500).map((seed) => beginSession(saturday, seed));

/** How often each treatment is right among the fields of parcels that leave. */
function rightTreatments(parcels: readonly Told[]): Readonly<Record<string, number>> {
  const needed = parcels.flatMap(({ template, case: { needs, right } }) =>
    right === SEND ? template.fields.map(({ id }) => needs[id] ?? 'black') : [],
  );
  return Object.fromEntries(
    TREATMENTS.map((how) => [how, needed.filter((one) => one === how).length / needed.length]),
  );
}

describe('the library of parcels', () => {
  it('has 25 at least, of every kind six, and nothing that check finds', () => {
    expect(templates.length).toBeGreaterThanOrEqual(25);
    expect(templates).toHaveLength(library.length);
    for (const [kind, least] of [
      ['form', 12],
      ['trace', 6],
      ['choice', 6],
    ] as const)
      expect(templates.filter((one) => one.kind === kind).length, kind).toBeGreaterThanOrEqual(least);
    expect(library.flatMap((one) => checkParcel(one, LANGUAGES))).toEqual([]);
  });

  it('refuses one case in five, and no treatment is right for half of the fields', () => {
    const refused = cases.filter((one) => one.case.right === REFUSE).length / cases.length;
    expect(refused).toBeGreaterThan(0.15);
    expect(refused).toBeLessThan(0.25);
    const right = rightTreatments(cases);
    for (const how of TREATMENTS) {
      expect(right[how], how).toBeGreaterThan(0.09);
      expect(right[how], how).toBeLessThan(0.5);
    }
  });

  it('asks something else of a parcel with each of its purposes', () => {
    const same = templates.filter(({ fields, cases: all }) => {
      const answers = all.map(({ needs, right }) => right + fields.map(({ id }) => needs[id]).join());
      return all.length < 2 || new Set(answers).size < all.length;
    });
    expect(same.map((one) => one.id).filter((id) => id !== 'choose-transcripts')).toEqual([]);
  });

  it.each([
    ['en', 22, 12, 26],
    ['fr', 25, 12, 30],
  ] as const)('says it in few words (%s)', (lang, purpose, answer, why) => {
    const long = cases.filter(
      (one) =>
        wordsIn([one.case.purpose], lang) > purpose ||
        wordsIn([one.case.why], lang) > why ||
        [...one.case.answers, ...one.template.options.flatMap(({ answers }) => answers)].some(
          (text) => wordsIn([text], lang) > answer,
        ) ||
        one.template.fields.some(({ label }) => wordsIn([label], lang) > 4),
    );
    expect(long.map((one) => `${one.template.id}/${one.case.id}`)).toEqual([]);
  });

  it('has traces of three to six lines that fit in sixty signs, with every value in them', () => {
    for (const session of shifts.slice(0, 100))
      for (const parcel of session.inbox.parcels.filter((one) => one.template.kind === 'trace')) {
        const { fields, lines } = publicParcel(parcel, session, 'fr');
        expect(lines.length).toBeGreaterThanOrEqual(3);
        expect(lines.length).toBeLessThanOrEqual(6);
        const said = lines.map((line) =>
          line
            .map((piece) =>
              'text' in piece ? piece.text : fields.find(({ id }) => id === piece.field)?.values.keep,
            )
            .join(''),
        );
        const over = said.filter((line) => line.length > 60);
        expect(over, parcel.template.id).toEqual([]);
      }
  });

  it('is told apart by no surface: length, answers, what is offered', () => {
    const features: Readonly<Record<string, (one: Told) => number>> = {
      'words of the purpose (en)': (one) => wordsIn([one.case.purpose], 'en'),
      'words of the purpose (fr)': (one) => wordsIn([one.case.purpose], 'fr'),
      'number of answers': (one) => one.case.answers.length,
      'words of the answers (en)': (one) => wordsIn(one.case.answers, 'en'),
      'words of the answers (fr)': (one) => wordsIn(one.case.answers, 'fr'),
      fields: (one) => one.template.fields.length,
      'fields that can be coarse': (one) =>
        one.template.fields.filter(({ coarse }) => coarse !== null).length,
      'fields that can get a pseudonym': (one) =>
        one.template.fields.filter(({ pseudonym }) => pseudonym).length,
    };
    const whole = cases.filter((one) => one.template.kind !== 'choice');
    for (const [name, value] of Object.entries(features))
      for (const of of [cases, whole]) {
        const auc = twoSidedAuc(of.map((one) => ({ fake: one.case.right === REFUSE, value: value(one) })));
        expect(auc, name).toBeLessThan(0.65);
      }
  });

  it('is told apart by no surface of an offer either: no option is always right by its length', () => {
    const choices = cases.filter((one) => one.template.kind === 'choice' && one.case.right !== REFUSE);
    const rank = (one: Told): number => {
      const lengths = one.template.options.map(({ answers }) => wordsIn(answers, 'en'));
      const own = lengths[one.template.options.findIndex(({ id }) => id === one.case.right)] ?? 0;
      return lengths.filter((length) => length > own).length;
    };
    for (const place of [0, 1, 2])
      expect(choices.filter((one) => rank(one) === place).length).toBeLessThan(0.67 * choices.length);
  });
});

describe('saturday over 500 shifts', () => {
  const drawn = (each: (parcel: PlannedParcel, session: Session) => void): void => {
    for (const session of shifts) for (const parcel of session.inbox.parcels) each(parcel, session);
  };

  it('draws as many parcels as it says, never one twice, of every kind', () => {
    for (const { inbox } of shifts) {
      const ids = inbox.parcels.map((one) => one.template.id);
      expect(ids).toHaveLength(count);
      expect(new Set(ids).size).toBe(count);
      expect(new Set(inbox.parcels.map((one) => one.template.kind)).size).toBe(3);
    }
  });

  it('refuses one parcel or two, and no treatment is right for more than six fields in ten', () => {
    for (const { inbox } of shifts) {
      const refused = inbox.parcels.filter((one) => one.case.right === REFUSE).length;
      expect([1, 2]).toContain(refused);
      expect(Math.max(...Object.values(rightTreatments(inbox.parcels)))).toBeLessThanOrEqual(0.6);
    }
  });

  it('brings every purpose of every parcel in time', () => {
    const met = new Set<string>();
    drawn((one) => met.add(`${one.template.id}/${one.case.id}`));
    expect(cases.map((one) => `${one.template.id}/${one.case.id}`).filter((id) => !met.has(id))).toEqual([]);
  });

  it('offers the right treatment of every field', () => {
    drawn((parcel) => {
      for (const { id } of parcel.template.fields)
        expect(offered(parcel, id)).toContain(neededTreatment(parcel, id));
    });
  });

  it('fills every name in, tells nothing of what is right, and is set as its language asks', () => {
    const faults = new Set<string>();
    drawn((parcel, session) => {
      for (const lang of LANGUAGES) {
        const shown = publicParcel(parcel, session, lang);
        const json = JSON.stringify(shown);
        if (/"(?:needs|right|why|case|cases)":/.test(json)) faults.add(`${parcel.template.id} tells`);
        const why = render(parcel.case.why, lookupFor(session, parcel.vars), lang);
        const said = [shown.title, shown.partner, shown.purpose, ...shown.answers, why];
        const labels = shown.fields.map(({ label }) => label);
        const data = shown.fields.flatMap(({ values }) => [values.keep ?? '', values.coarse ?? '']);
        const offers = shown.options.flatMap(({ name, answers }) => [name, ...answers]);
        for (const text of [...said, ...labels, ...offers])
          for (const fault of faultsOfText(text, lang))
            faults.add(`${parcel.template.id}: ${fault}: ${text}`);
        if (/\{[\w.:]+\}|undefined/.test(json + why)) faults.add(`${parcel.template.id}: unfilled ${json}`);
        if (lang === 'fr')
          for (const text of data)
            if (/\d[ \u202f]€| [:;?!]|\p{L}'\p{L}/u.test(text)) faults.add(`${parcel.template.id}: ${text}`);
      }
    });
    expect([...faults]).toEqual([]);
  });

  it('is worth reading: whoever packs all the same way stays far behind', () => {
    const honest = honestShare(saturday, 1.5, 1, 120);
    for (const blind of ['report-all', 'trust-all', 'guess', 'black-all', 'coarsest'] as const)
      expect(strategyShare(saturday, blind, 1, 120), blind).toBeLessThan(honest - 0.2);
  });

  it('takes no longer than the nine minutes on its clock', () => {
    for (const lang of LANGUAGES)
      expect(expectedMinutes(saturday, lang)).toBeLessThanOrEqual(saturday.minutes);
  });
});
