import { splice, type Technique } from '../technique.ts';

const AFTER = [
  'account',
  'accounts',
  'billing',
  'comptes',
  'help',
  'notice',
  'security',
  'support',
  'team',
  'verify',
];
const BEFORE = ['login', 'my', 'secure', 'api', 'team'];

/** The brand and a word, the most common in the wild: openai-comptes.com, login-openai.com. */
export const combosquatting: Technique = {
  id: 'combosquatting',
  where: 'name',
  subtlety: 1,
  apply: (target, stream) =>
    stream.chance(2, 3)
      ? splice(target, target.label.length, 0, `-${stream.pick(AFTER)}`)
      : splice(target, 0, 0, `${stream.pick(BEFORE)}-`),
};
