import { describe, expect, it } from 'vitest';
import { claimsIn, FORBIDDEN } from './support/claims.ts';
import { playerTexts, textsIn } from './support/player-texts.ts';

const CAUGHT: Readonly<Record<string, readonly string[]>> = {
  'OpenAI was hacked': [
    'In November 2025 OpenAI was hacked.',
    'OpenAI’s systems were breached by an attacker.',
    'The breach at OpenAI exposed names and cities.',
    'Somebody broke into OpenAI and left with a list.',
    'ChatGPT has been compromised.',
    'OpenAI lost the data of its customers.',
    'En novembre 2025, OpenAI a été piraté.',
    'OpenAI s’est fait pirater.',
    'Le piratage d’OpenAI a révélé des noms.',
    'Les serveurs d’OpenAI ont été compromis.',
    'OpenAI a perdu les données de sa clientèle.',
  ],
  'change your key or password because of the leak': [
    'Rotate your API key because of the leak.',
    'After the incident at Mixpanel, change your password.',
    'Because of the breach, every key must be renewed.',
    'You should reset your passwords following the leak.',
    'Since the leak, all API keys are being replaced.',
    'Changez votre clé à cause de la fuite.',
    'Après la fuite, renouvelez vos clés d’API.',
    'Suite à l’incident, votre mot de passe doit être changé.',
    'En raison de la fuite chez Mixpanel, remplacez votre mot de passe.',
    'Réinitialisez vos mots de passe depuis cet incident.',
  ],
  'an official domain means safe': [
    'An official domain means that the letter is safe.',
    'The right address proves that a letter is genuine.',
    'A letter from the official domain is one that can be trusted.',
    'It is safe if it comes from the official domain.',
    'You can trust what comes from a known sender.',
    'Un domaine officiel veut dire que la lettre est sûre.',
    'La bonne adresse garantit une lettre authentique.',
    'Le site officiel est donc sans danger.',
    'La lettre est fiable si elle vient du domaine officiel.',
    'Une adresse exacte suffit : la lettre est authentique.',
  ],
  'an SPF failure is a forgery': [
    'An SPF failure is a forgery.',
    'If SPF fails, the letter is fake.',
    'SPF fails: forged.',
    'A letter that fails SPF is fraudulent.',
    'When SPF has failed, somebody forged the sender.',
    'Un échec SPF est une falsification.',
    'Si SPF échoue, la lettre est fausse.',
    'SPF échoue : c’est un faux.',
    'L’échec de SPF prouve la fraude.',
    'SPF a échoué, donc l’adresse est usurpée.',
  ],
  'this score means that you are safe': [
    'This score means that you are safe.',
    'A gold medal proves that you are protected.',
    'Your certificate shows that you are secure at work.',
    'With these points nobody can fool you.',
    'Such a result says that you are safe online.',
    'Ce score veut dire que vous êtes en sécurité.',
    'Cette médaille prouve que vous êtes à l’abri.',
    'Votre certificat garantit que vous êtes hors de danger.',
    'Avec ce résultat, plus personne ne peut vous tromper.',
    'Cette note montre que vous ne risquez plus rien.',
  ],
};

/** True sentences near the forbidden ones: what facts.md says, and how the game says it. */
const LET_THROUGH: readonly string[] = [
  'The breach was at a supplier, not at OpenAI: an outside partner is a weak link.',
  'An attacker exports a data set from Mixpanel, a web-analytics supplier of OpenAI.',
  'OpenAI was not hacked; the data set was taken at a supplier.',
  'Was OpenAI hacked?',
  'It recommends neither a password reset nor key rotation.',
  'A message that says “rotate your key because of the leak” contradicts the notice.',
  'The real notice asks nobody to renew a key because of the leak.',
  'Rotating a key through your own bookmark is always fine.',
  'After a slip, change the password by your own bookmark.',
  '“Official domain = safe” is therefore false: decide on request and channel too.',
  'The sender’s domain is right: true, but a right domain alone settles nothing.',
  'SPF fails because the letter was forwarded; DKIM passes: odd, but fine.',
  'If DMARC fails for a sender who orders rejection, the letter is forged. SPF alone may fail.',
  'An SPF failure does not prove a forgery.',
  'A score measures this game. It does not say how safe anyone is at work.',
  'La fuite a eu lieu chez un prestataire, pas chez OpenAI.',
  'OpenAI n’a pas été piraté : les données ont été prises chez un prestataire.',
  'L’avis ne demande à personne de changer de clé à cause de la fuite.',
  'Un domaine officiel ne veut pas dire que la lettre est sûre.',
  'SPF échoue parce que la lettre a été transférée ; DKIM passe.',
  'Un échec SPF ne prouve pas un faux.',
  'Un score ne dit pas si vous êtes en sécurité au travail.',
];

describe('a forbidden claim', () => {
  it.each(FORBIDDEN.map(({ name }) => name))('“%s” is caught in both languages', (name) => {
    const sentences = CAUGHT[name] ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(10);
    expect(sentences.filter((sentence) => !claimsIn(sentence).includes(name))).toEqual([]);
  });

  it('is not seen where it is denied, asked, or only near', () => {
    expect(LET_THROUGH.filter((sentence) => claimsIn(sentence).length > 0)).toEqual([]);
  });

  it('may be made by a fake letter and a hostile caller, but not by what explains them', () => {
    const letter = (genuine: boolean) => ({
      genuine,
      subjects: [{ en: 'OpenAI was hacked.' }],
      body: [{ id: 'a', say: [{ en: 'OpenAI was hacked.' }] }],
      clues: [{ why: { en: 'OpenAI was hacked.' } }],
    });
    const call = {
      genuine: false,
      lines: [{ says: [{ en: 'OpenAI was hacked.' }], answers: [{ why: { en: 'OpenAI was hacked.' } }] }],
    };
    const claimed = (data: unknown) =>
      textsIn('x', data).filter(({ text }) => claimsIn(text).length > 0).length;
    expect([claimed(letter(true)), claimed(letter(false)), claimed(call)]).toEqual([3, 1, 1]);
    expect(claimed({ letters: { own: [letter(false)] } })).toBe(1);
  });

  it('stands in nothing that a player can read as true', () => {
    const texts = playerTexts();
    expect(texts.length).toBeGreaterThan(2000);
    expect(texts.filter(({ where }) => /locales\/(en|fr)\/guide\//.test(where)).length).toBeGreaterThan(700);
    const made = texts.flatMap(({ where, text }) =>
      claimsIn(text).map((claim) => `${where}: ${claim}: ${text}`),
    );
    expect(made).toEqual([]);
  });
});
