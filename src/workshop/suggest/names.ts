import type { Suggestion } from '../../app/ports/workshop.ts';
import type { Library } from '../../content/library.ts';
import { ENTRY } from './place.ts';

type Names = (library: Library, text: string, lang: string) => readonly Suggestion[];

const plain = (ids: readonly string[]): readonly Suggestion[] =>
  [...new Set(ids)].map((id) => ({ label: id, kind: 'library', insert: id, detail: '' }));

const TRUTH: Readonly<Record<string, readonly [string, string]>> = {
  en: ['genuine', 'fake'],
  fr: ['authentique', 'faux'],
};

function truthOf(genuine: boolean, lang: string): string {
  const [yes, no] = TRUTH[lang] ?? ['genuine', 'fake'];
  return genuine ? yes : no;
}

/** Ids that stand in the level itself. */
const ownIds = (text: string): readonly string[] =>
  [...text.matchAll(/^ +(?:- )?(?:\{ )?id: *([\w-]+)/gm)].map(([, id = '']) => id);

const letters: Names = ({ letters: all }, text, lang) => [
  ...all.map(
    ({ item }): Suggestion => ({
      label: item.id,
      kind: 'library',
      insert: item.id,
      detail: `${truthOf(item.genuine, lang)} · ${item.category}`,
    }),
  ),
  ...plain([...text.matchAll(/^ {4}- (?:\{ )?id: *([\w-]+)/gm)].map(([, id = '']) => id)),
];

const calls: Names = ({ calls: all }, _, lang) =>
  all.map(({ item }) => ({
    label: item.id,
    kind: 'library',
    insert: item.id,
    detail: `${truthOf(item.genuine, lang)} · ${item.pretext}`,
  }));

const OWN = `letters.own.${ENTRY}`;

/** Which names of the library belong to which place. */
const NAMES: Readonly<Record<string, Names>> = {
  [`letters.from.${ENTRY}`]: letters,
  [`letters.must.${ENTRY}`]: letters,
  [`letters.must.${ENTRY}.${ENTRY}`]: letters,
  [`calls.${ENTRY}.from.${ENTRY}`]: calls,
  [`parcels.from.${ENTRY}`]: ({ parcels }) => plain(parcels.map(({ item }) => item.id)),
  [`parcels.must.${ENTRY}`]: ({ parcels }) => plain(parcels.map(({ item }) => item.id)),
  [`personas.${ENTRY}`]: ({ personas }) => plain(personas.map(({ item }) => item.id)),
  brand: ({ brands }) => plain(brands.map(({ item }) => item.id)),
  [`acts.${ENTRY}`]: ({ acts }) => plain(acts.map(({ item }) => item.id)),
  [`${OWN}.act.id`]: ({ acts }) => plain(acts.map(({ item }) => item.id)),
  [`${OWN}.from.sender`]: ({ brands }) =>
    plain(brands.flatMap(({ item }) => item.senders.map(({ id }) => id))),
  [`${OWN}.from.supplier`]: ({ companies }) =>
    plain(companies.flatMap(({ item }) => item.suppliers.map(({ id }) => id))),
  [`${OWN}.body.${ENTRY}.host`]: ({ brands }) => plain(brands.flatMap(({ item }) => Object.keys(item.hosts))),
  [`${OWN}.clues.${ENTRY}.at`]: (_, text) => plain(ownIds(text)),
  [`${OWN}.act.at`]: (_, text) => plain(ownIds(text)),
  [`${OWN}.event.at`]: (_, text) => plain(ownIds(text)),
};

export function namesAt(
  path: readonly string[],
  text: string,
  library: Library,
  lang: string,
): readonly Suggestion[] {
  return NAMES[path.join('.')]?.(library, text, lang) ?? [];
}
