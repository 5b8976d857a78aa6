import type { Text } from '../../level/text.ts';

/** What a colleague calls a letter by its category: `{yesterday}`. */
const CATEGORY_WORDS: Readonly<Record<string, Text>> = {
  account: { en: 'the letter about the account', fr: 'la lettre au sujet du compte' },
  accounts: { en: 'the letter from accounts', fr: 'la lettre de la comptabilité' },
  alert: { en: 'the alert', fr: 'la lettre d’alerte' },
  authority: { en: 'the letter from the authority', fr: 'la lettre de l’administration' },
  billing: { en: 'the letter about billing', fr: 'la lettre de facturation' },
  code: { en: 'the letter with the code', fr: 'la lettre au code' },
  colleague: { en: 'the letter from a colleague', fr: 'la lettre de la maison' },
  it: { en: 'the letter from IT', fr: 'la lettre de l’informatique' },
  manager: { en: 'the letter from a manager', fr: 'la lettre de la direction' },
  news: { en: 'the newsletter', fr: 'la lettre d’information' },
  notice: { en: 'the notice', fr: 'la lettre en forme d’avis' },
  people: { en: 'the letter about staff matters', fr: 'la lettre des ressources humaines' },
  supplier: { en: 'the letter from a supplier', fr: 'la lettre d’un fournisseur' },
  survey: { en: 'the survey', fr: 'la lettre au questionnaire' },
  team: { en: 'the letter about the team', fr: 'la lettre au sujet de l’équipe' },
  travel: { en: 'the letter about a trip', fr: 'la lettre de voyage' },
};

const ANY: Text = { en: 'the letter', fr: 'la lettre' };

/** A letter in a colleague's words: all of them feminine in French; a category of a trainer's own is any letter. */
export function categoryWords(category: string): Text {
  return Object.hasOwn(CATEGORY_WORDS, category) ? (CATEGORY_WORDS[category] ?? ANY) : ANY;
}
