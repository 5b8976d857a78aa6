import type { Point } from '../../core/level/words.ts';

type Words = { readonly en: string; readonly fr: string };

/** What the article asks a reader to keep (A1–A15), each in a few words. */
export const POINT_WORDS: Readonly<Record<Point, Words>> = {
  A1: { en: 'the breach was at a supplier', fr: 'la fuite a eu lieu chez un prestataire' },
  A2: {
    en: 'mainly API accounts, some ChatGPT users added in December',
    fr: 'surtout des comptes API, quelques comptes ChatGPT ajoutés en décembre',
  },
  A3: { en: 'what was taken', fr: 'ce qui a été pris' },
  A4: { en: 'what was not taken', fr: 'ce qui n’a pas été pris' },
  A5: { en: 'the affected were told directly', fr: 'les personnes touchées ont été prévenues directement' },
  A6: {
    en: 'leaked context makes phishing credible',
    fr: 'le contexte divulgué rend l’hameçonnage crédible',
  },
  A7: {
    en: 'impersonating an administrator or support, by phone too',
    fr: 'on se fait passer pour l’administration ou le support, au téléphone aussi',
  },
  A8: { en: 'a first contact prepares the next', fr: 'un premier contact prépare le suivant' },
  A9: {
    en: 'watch every unexpected contact, official looks or not',
    fr: 'surveiller tout contact inattendu, même d’apparence officielle',
  },
  A10: {
    en: 'give no code or secret by e-mail',
    fr: 'ne donner ni code ni information sensible par mail',
  },
  A11: {
    en: 'avoid links whose origin is uncertain',
    fr: 'éviter les liens dont l’origine est incertaine',
  },
  A12: {
    en: 'check the security of API access',
    fr: 'vérifier la sécurité des accès API',
  },
  A13: {
    en: 'audit outgoing data flows regularly',
    fr: 'contrôler régulièrement les flux de données sortants',
  },
  A14: {
    en: 'anonymise, share little, choose suppliers strictly',
    fr: 'anonymiser, partager peu, choisir ses prestataires avec rigueur',
  },
  A15: {
    en: 'the relationship was ended, all partners reviewed',
    fr: 'la relation a pris fin, tous les partenaires ont été réexaminés',
  },
};
