/** Characters of a nickname, a team or an event at most. */
export const MAX_NAME = 40;

/** Control characters, line ends, marks that turn or hide text (but joiners), and halves of surrogate pairs. */
const HIDDEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/u;

/** A name as it is kept: composed, without spaces around or doubled. */
export function cleanName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ');
}

/** Whether a name can stand in a score file as it is. */
export function isName(name: string): boolean {
  return name !== '' && [...name].length <= MAX_NAME && !HIDDEN.test(name) && cleanName(name) === name;
}

/** What two writings of one name have in common: case, compatibility forms and spaces do not count. */
export function nameKey(name: string): string {
  return cleanName(name.normalize('NFKC')).toLowerCase().normalize('NFC');
}
