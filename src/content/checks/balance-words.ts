import type { BalanceRule } from '../../core/mail/generate/compose.ts';
import type { ParcelRule } from '../../core/parcel/draw-parcels.ts';

type Words = {
  readonly rule: string;
  readonly ruleFr: string;
  readonly remedy: string;
  readonly remedyFr: string;
};

/** What a fair shift has (game.md), in words, and what would satisfy it. */
export const BALANCE: Readonly<Record<BalanceRule | ParcelRule, Words>> = {
  evidence: {
    rule: 'every letter can be settled by evidence',
    ruleFr: 'chaque lettre peut être tranchée par un indice',
    remedy: 'Put the card or the tool that settles the letters on the desk (“rules”, “tools”).',
    remedyFr: 'Mettez sur le bureau la carte ou l’outil qui tranche ces lettres (« rules », « tools »).',
  },
  acts: {
    rule: 'Your day has six acts at most, or two for every seven letters',
    ruleFr: 'Votre journée compte six actes au plus, ou deux pour sept lettres',
    remedy: 'Name more letters without “act”, or several that share one.',
    remedyFr: 'Ajoutez des lettres sans « act », ou plusieurs qui partagent le même.',
  },
  rides: {
    rule: 'two fakes at least ride on an act of Your day',
    ruleFr: 'deux faux au moins s’appuient sur un acte de Votre journée',
    remedy: 'Name more fakes that have an “act”.',
    remedyFr: 'Ajoutez des faux qui ont un « act ».',
  },
  unprompted: {
    rule: 'three genuine letters at least answer no act of Your day',
    ruleFr: 'trois lettres authentiques au moins ne répondent à aucun acte de Votre journée',
    remedy:
      'Name more genuine letters without “act”; an “event” with an entry, or the card “seal” with the tool “headers”, confirms them.',
    remedyFr:
      'Ajoutez des lettres authentiques sans « act » ; un « event » avec son entrée, ou la carte « seal » avec l’outil « headers », les confirme.',
  },
  odd: {
    rule: 'a third of the genuine letters look odd but are fine',
    ruleFr: 'un tiers des lettres authentiques ont l’air étranges sans l’être',
    remedy: 'Name more genuine letters with urgency, a slip, an outside sender or forwarding.',
    remedyFr:
      'Ajoutez des lettres authentiques pressées, avec une coquille, un expéditeur externe ou un transfert.',
  },
  plain: {
    rule: 'half of the fakes at least show nothing to loupe, headers or link targets',
    ruleFr: 'la moitié des faux au moins ne montrent rien à la loupe, aux en-têtes ni aux cibles des liens',
    remedy:
      'Name more fakes with “via: genuine” that ask for a secret, or contradict the notice or Your day.',
    remedyFr:
      'Ajoutez des faux en « via: genuine » qui demandent un secret, ou contredisent l’avis ou Votre journée.',
  },
  siteShare: {
    rule: 'the official site settles 40 % of the letters at most',
    ruleFr: 'le site officiel tranche 40 % des lettres au plus',
    remedy: 'Name more letters without “event”.',
    remedyFr: 'Ajoutez des lettres sans « event ».',
  },
  toolShare: {
    rule: 'each tool settles 60 % of the letters at most',
    ruleFr: 'chaque outil tranche 60 % des lettres au plus',
    remedy: 'Name letters that other tools settle, or genuine ones from outside senders.',
    remedyFr:
      'Ajoutez des lettres que d’autres outils tranchent, ou des lettres authentiques d’expéditeurs externes.',
  },
  ruleShare: {
    rule: 'each card settles 60 % of the letters at most',
    ruleFr: 'chaque carte tranche 60 % des lettres au plus',
    remedy: 'Name letters that other cards settle, or lay more cards on the desk.',
    remedyFr: 'Ajoutez des lettres que d’autres cartes tranchent, ou posez d’autres cartes sur le bureau.',
  },
  senderShare: {
    rule: 'the sender’s domain gives away half of the fakes at most',
    ruleFr: 'le domaine de l’expéditeur trahit la moitié des faux au plus',
    remedy: 'Name more fakes whose sender is “spoofed” or “genuine”.',
    remedyFr: 'Ajoutez des faux dont l’expéditeur est « spoofed » ou « genuine ».',
  },
  sealShare: {
    rule: 'a failed DMARC gives away half of the fakes at most',
    ruleFr: 'un DMARC en échec trahit la moitié des faux au plus',
    remedy: 'Name more fakes whose sender is “lookalike”, “displayName” or “genuine”.',
    remedyFr: 'Ajoutez des faux dont l’expéditeur est « lookalike », « displayName » ou « genuine ».',
  },
  refusals: {
    rule: 'one parcel at least is refused, and a third at most',
    ruleFr: 'un colis au moins est à refuser, et un tiers au plus',
    remedy: 'Name parcels of both sorts: with “right: refuse” in a case, and without.',
    remedyFr: 'Nommez des colis des deux sortes : avec « right: refuse » dans un cas, et sans.',
  },
  sent: {
    rule: 'five parcels of eight are to be sent, so that no shift is harder by chance',
    ruleFr: 'cinq colis sur huit sont à envoyer, pour qu’aucun service ne soit plus difficile par hasard',
    remedy: 'Name more parcels to send, or more to refuse or to choose for.',
    remedyFr: 'Nommez davantage de colis à envoyer, ou davantage à refuser ou à choisir.',
  },
  kinds: {
    rule: 'each kind of parcel that the level has comes in every shift',
    ruleFr: 'chaque type de colis du niveau vient à chaque service',
    remedy: 'Raise “count” under “parcels”, or name fewer kinds.',
    remedyFr: 'Augmentez « count » sous « parcels », ou nommez moins de types.',
  },
  treatments: {
    rule: 'no treatment is right for more than 60 % of the fields',
    ruleFr: 'aucun traitement ne convient à plus de 60 % des champs',
    remedy: 'Name parcels whose purpose needs other fields, or needs them otherwise.',
    remedyFr: 'Nommez des colis dont le but demande d’autres champs, ou les demande autrement.',
  },
};
