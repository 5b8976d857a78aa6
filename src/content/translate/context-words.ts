import type { TextPlace } from './text-places.ts';

/** What a text is, by the key that it stands under. */
const WORDS: Readonly<Record<string, readonly [en: string, fr: string]>> = {
  title: ['title', 'titre'],
  briefing: ['briefing, before the shift', 'consignes, avant le service'],
  debrief: ['debrief, after the shift', 'bilan, après le service'],
  subjects: ['subject of the letter', 'objet de la lettre'],
  say: ['paragraph', 'paragraphe'],
  aware: ['paragraph, if the reader gave something away', 'paragraphe, si on a livré quelque chose'],
  missed: [
    'paragraph, if the reader trusted a fake last time',
    'paragraphe, si on s’est fié à un faux la dernière fois',
  ],
  doubted: [
    'paragraph, if the reader reported a genuine letter last time',
    'paragraphe, si on a signalé une vraie lettre la dernière fois',
  ],
  link: ['text of a link', 'texte d’un lien'],
  name: ['name shown', 'nom affiché'],
  entry: ['entry on the official site', 'entrée du site officiel'],
  text: ['entry on the official site', 'entrée du site officiel'],
  why: ['explanation, shown afterwards', 'explication, montrée ensuite'],
  line: ['line of Your day', 'ligne de Votre journée'],
  role: ['who is calling', 'qui appelle'],
  says: ['said on the telephone', 'dit au téléphone'],
  voicemail: ['left on the voicemail', 'laissé sur le répondeur'],
  lines: ['line of a log', 'ligne d’un journal'],
  label: ['name of a field', 'nom d’un champ'],
  value: ['value of a field', 'valeur d’un champ'],
  coarse: ['coarser value', 'valeur plus grossière'],
  purpose: ['purpose of the request', 'but de la demande'],
  answers: ['answer of the partner', 'réponse du partenaire'],
  country: ['country', 'pays'],
  neverAsks: ['what the brand never asks for', 'ce que la marque ne demande jamais'],
};

const VARIANT = ['variant', 'variante'] as const;

/** What a text is, for who translates it without the file: “paragraph, variant 2”. */
export function contextOf({ path }: Pick<TextPlace, 'path'>, lang: string): string {
  const at = lang === 'fr' ? 1 : 0;
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const last = path.at(-1);
  const answer = key === 'says' && path.includes('answers');
  const words = answer ? (['answer on the telephone', 'réponse au téléphone'] as const) : WORDS[key];
  const named = words?.[at] ?? key;
  return typeof last === 'number' ? `${named}, ${VARIANT[at]} ${last + 1}` : named;
}
