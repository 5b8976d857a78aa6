import type { DiagnosticCode, DiagnosticText } from './codes.ts';
import { FILE_MESSAGES_FR } from './fr-files.ts';

/** Written with plain spaces; `describe` sets them as French prints them. */
export const MESSAGES_FR: Readonly<Record<DiagnosticCode, DiagnosticText>> = {
  ...FILE_MESSAGES_FR,
  'schema/unknown-key': { message: '« {key} » n’est pas une clé ici.', suggestion: '{hint}' },
  'schema/missing-key': { message: 'La clé « {key} » manque.', suggestion: 'Ajoutez une ligne : {shape}' },
  'schema/wrong-type': {
    message: '« {key} » devrait être {expected}.',
    suggestion: 'Écrivez par exemple : {shape}',
  },
  'schema/unknown-value': { message: '« {value} » n’est pas admis pour « {key} ».', suggestion: '{hint}' },
  'schema/out-of-range': {
    message: '« {key} » est hors limites.',
    suggestion: 'Ce qui est admis : {range}.',
  },
  'schema/one-claim': {
    message: 'Une lettre se réclame d’un seul expéditeur.',
    suggestion:
      'Sous « from », gardez un seul de : sender (marque), person (entreprise), supplier (fournisseur).',
  },
  'text/missing-language': {
    message: 'Ce texte n’a pas de « {lang} », que le niveau promet.',
    suggestion: 'Ajoutez « {lang}: … » à côté des autres langues, ou retirez {lang} de « languages ».',
  },
  'text/one-language-only': {
    message: 'Ce niveau a plusieurs langues, mais ce texte n’en a qu’une.',
    suggestion: 'Écrivez { en: …, fr: … } avec chaque langue du niveau.',
  },
  'text/unknown-placeholder': { message: 'La variable {{name}} est inconnue.', suggestion: '{hint}' },
  'text/elision': {
    message: 'En français, « {wrong} » est faux quand la valeur commence par une voyelle.',
    suggestion: 'Écrivez « {right} » : cela donne d’Angers comme de Lyon.',
  },
  'text/too-long': {
    message:
      'Avec ses plus longues variantes, cette lettre compte {words} mots en « {lang} » ; la limite est de {limit}.',
    suggestion: 'Raccourcissez-la : personne ne lit une longue lettre quand l’heure tourne.',
  },
  'ref/unknown-letter': {
    message: 'Aucune lettre « {id} » dans la bibliothèque ni dans le niveau.',
    suggestion: '{hint}',
  },
  'ref/unknown-persona': { message: 'Aucun personnage « {id} ».', suggestion: '{hint}' },
  'ref/unknown-company': { message: 'Aucune entreprise « {id} ».', suggestion: '{hint}' },
  'ref/unknown-brand': { message: 'Aucune fiche de marque « {id} ».', suggestion: '{hint}' },
  'ref/unknown-call': {
    message: 'Il n’y a pas d’appel « {id} » dans la bibliothèque.',
    suggestion: '{hint}',
  },
  'ref/unknown-act': {
    message: 'Votre journée ne comporte pas l’acte « {id} » : la lettre ne répond à rien.',
    suggestion: '{hint}',
  },
  'ref/unknown-sender': {
    message: 'La fiche de marque n’a pas d’expéditeur « {id} ».',
    suggestion: '{hint}',
  },
  'ref/unknown-person': {
    message: 'L’entreprise {company} n’a personne pour « {id} ».',
    suggestion: '{hint}',
  },
  'ref/unknown-supplier': {
    message: 'Une entreprise n’a pas de fournisseur « {id} ».',
    suggestion: '{hint}',
  },
  'ref/unknown-host': { message: 'L’expéditeur n’a pas de site « {id} ».', suggestion: '{hint}' },
  'ref/unknown-technique': { message: 'Aucune technique « {value} ».', suggestion: '{hint}' },
  'ref/unknown-software': {
    message: 'Le fichier des logiciels ne contient pas « {id} ».',
    suggestion: '{hint}',
  },
  'persona/browser-elsewhere': {
    message: '« {browser} » ne tourne pas sous « {system} ».',
    suggestion: 'Choisissez parmi : {browsers}.',
  },
  'letter/unsealed': {
    message: '« unsealed » ne vaut que pour les lettres authentiques des fournisseurs.',
    suggestion: 'Retirez la ligne ; un faux sans sceau s’écrit « via: spoofed ».',
  },
  'letter/other-difficulty': {
    message: '« {id} » est classée « {difficulty} » ; ce niveau prend {allowed}.',
    suggestion: 'Laissez la lettre de côté, ou ajoutez « {difficulty} » à « letters.difficulties ».',
  },
  'ref/duplicate-id': {
    message: 'L’identifiant « {id} » sert deux fois.',
    suggestion: 'Donnez-en un autre à l’un des deux.',
  },
  'clue/no-such-part': {
    message: 'L’indice désigne « {at} », que cette lettre n’a pas.',
    suggestion: '{hint}',
  },
  'clue/no-decisive': {
    message: 'Rien ne prouve que « {id} » est un faux avec les cartes et les outils de ce bureau.',
    suggestion:
      'Donnez-lui un expéditeur ou un lien imité, ou un indice comme secretAsked, et la carte qui va avec.',
  },
  'clue/decisive-in-genuine': {
    message: '« {id} » est authentique, mais porte un indice décisif ({kind}).',
    suggestion: 'Retirez l’indice, ou écrivez « genuine: false ».',
  },
  'clue/no-confirming': {
    message: 'Rien ne confirme que « {id} » est authentique avec les cartes et les outils de ce bureau.',
    suggestion:
      'Donnez-lui un acte (« act ») de Votre journée ou un événement (« event ») visible sur le site officiel.',
  },
  'technique/none-applies': {
    message: 'Aucune technique admise ici ne peut imiter {domain} pour « {id} ».',
    suggestion: 'Admettez combosquatting, qui s’applique toujours.',
  },
  'call/one-claim': {
    message: 'Une personne qui appelle se dit d’un seul endroit.',
    suggestion: 'Sous « claim », gardez l’un de ceux-ci : brand: true, person, supplier, other: true.',
  },
  'call/missing-target': {
    message: 'L’appel continue à « {to} », qui n’est aucune de ses répliques.',
    suggestion: '{hint}',
  },
  'call/unreachable-line': {
    message: 'Rien dans l’appel ne mène à la réplique « {line} ».',
    suggestion: 'Faites-y mener une réponse, ou retirez la réplique.',
  },
  'call/no-ending': {
    message: 'La réplique « {line} » veut soit des réponses, soit une fin.',
    suggestion: 'Donnez-lui des réponses, ou écrivez par exemple : end: parted',
  },
  'call/one-answer': {
    message: 'À la réplique « {line} », il n’y a qu’une réponse, et l’appel continue.',
    suggestion: 'Laissez un choix, ou assouplissez les conditions des autres réponses.',
  },
  'call/best-reveals': {
    message: 'Dans « {id} », même sans se tromper on livre quelque chose, ou l’on n’arrive à aucune fin.',
    suggestion: 'Ajoutez un chemin où rien n’est livré, vers une réplique avec end: parted',
  },
  'call/best-refuses': {
    message: 'Dans « {id} », on ne peut pas aider la vraie personne sans livrer quelque chose.',
    suggestion: 'Ajoutez un chemin où rien n’est livré, vers une réplique avec end: helped ou end: settled',
  },
  'call/too-few-levers': {
    message: 'Seules {found} répliques de « {id} » ont un levier ; on peut en nommer trois.',
    suggestion: 'Dites à trois répliques au moins ce que fait la personne, par exemple : lever: hurry',
  },
  'call/length': {
    message: 'Le plus long chemin de « {id} » compte {found} répliques ; il en faut de {least} à {most}.',
    suggestion: 'Ajoutez des répliques en chemin, ou retirez-en.',
  },
  'call/endless': {
    message: 'L’appel « {id} » peut tourner en rond.',
    suggestion: 'Faites que chaque réponse rapproche d’une fin.',
  },
  'call/too-many-words': {
    message: 'Il y a ici {words} mots ; {limit} s’entendent d’un coup.',
    suggestion: 'Dites-le plus court, comme au téléphone.',
  },
  'ref/unknown-parcel': { message: 'Il n’y a pas de colis « {id} ».', suggestion: '{hint}' },
  'parcel/one-partner': {
    message: 'Un colis est destiné à un seul partenaire.',
    suggestion: 'Sous « partner », gardez un seul de : supplier (dans l’annuaire), name (qui n’y est pas).',
  },
  'parcel/nothing-in-it': {
    message: 'Un colis de type « {kind} » a besoin de « {key} ».',
    suggestion: 'Écrivez « {key}: » avec {least} au moins, ou prenez un autre type.',
  },
  'parcel/unknown-field': { message: 'Ce colis n’a pas de champ « {id} ».', suggestion: '{hint}' },
  'parcel/unmarked-field': {
    message: 'Aucune ligne de la trace ne marque le champ « {id} ».',
    suggestion: 'Écrivez [{id}] dans une ligne, là où se trouve la valeur.',
  },
  'parcel/not-offered': {
    message: 'Le champ « {id} » ne propose pas « {how} ».',
    suggestion: 'Donnez au champ « coarse: … » ou « pseudonym: true », ou demandez un autre traitement.',
  },
  'parcel/unknown-way': {
    message: '« {right} » n’est pas une issue possible pour ce colis.',
    suggestion: '{hint}',
  },
  'parcel/nothing-needed': {
    message: 'Le but « {id} » n’a besoin de rien, et le colis doit pourtant partir.',
    suggestion: 'Nommez sous « needs » ce dont le but a besoin, ou écrivez « right: refuse ».',
  },
  'level/too-few-parcels': {
    message: 'Le niveau veut {wanted} colis et n’en a que {found} où puiser.',
    suggestion: 'Nommez-en d’autres sous « from », ou écrivez from: "*" pour toute la bibliothèque.',
  },
  'level/too-few-letters': {
    message: 'Le service demande {wanted} lettres {kind}, mais {found} seulement conviennent à ce bureau.',
    suggestion: 'Nommez plus de lettres sous « letters.from », ou baissez « count » ou « fakes ».',
  },
  'level/too-many-fakes': {
    message: 'Plus de la moitié des lettres sont fausses ({fakes} sur {count}).',
    suggestion: 'Restez à la moitié ou moins : au-delà, on n’apprend que la méfiance.',
  },
  'level/too-many-musts': {
    message: 'Le service a {wanted} lettres {kind}, mais « must » en nomme {found}.',
    suggestion: 'Retirez-en de « letters.must », ou augmentez « count » ou « fakes ».',
  },
  'level/too-few-acts': {
    message: 'Votre journée demande au moins trois actes ; ce niveau en a {found}.',
    suggestion: 'Écrivez acts: "*" pour prendre ceux de la bibliothèque, ou ajoutez-en sous « ownActs ».',
  },
  'level/unbalanced': {
    message: 'Aucun tirage ne donne un service équitable (graine {seed}) : {rule}.',
    suggestion: '{remedy}',
  },
  'level/new-rule-absent': {
    message: 'La nouvelle carte « {rule} » n’est pas sur le bureau.',
    suggestion: 'Ajoutez-la à « rules ».',
  },
  'level/too-long': {
    message: 'Le service prend environ {minutes} minutes en « {lang} » ; on en donne {given}.',
    suggestion: 'Retirez une lettre ou un colis, ou raccourcissez les plus longs.',
  },
  'names/mixed': {
    message: 'Avec « reservedNames: true », les deux côtés vivent sous des noms réservés, mais pas {domain}.',
    suggestion: 'Employez des noms en .example, comme openai.example, dans la fiche de marque.',
  },
  'text/hidden-character': {
    message: 'Un caractère que personne ne voit ({name}) se trouve dans ce texte.',
    suggestion: 'Effacez-le, ou retapez les mots.',
  },
  'text/markup': {
    message: '« {found} » figurerait tel quel dans le texte : les textes ne portent pas de balises.',
    suggestion: 'Écrivez sans ; un lien est un bloc avec « link ».',
  },
  'text/straight-quotes': {
    message: 'Ce texte contient des guillemets droits.',
    suggestion: 'Écrivez {quoted}',
  },
  'text/three-dots': {
    message: 'Trois points de suite tiennent lieu de points de suspension.',
    suggestion: 'Écrivez le caractère unique …',
  },
  'text/missing-space': {
    message: 'En français, il manque une espace avant « {sign} ».',
    suggestion: 'Écrivez « {right} » ; le jeu rend l’espace insécable.',
  },
  'text/same-in-both': {
    message: '« {first} » et « {second} » disent exactement la même chose.',
    suggestion: 'Traduisez l’un des deux ; un nom seul peut rester.',
  },
  'names/live-address': {
    message: 'Un faux nomme {domain}, qui appartient peut-être à quelqu’un.',
    suggestion:
      'Retirez-le : le jeu invente la fausse adresse, avec via: lookalike ou un bloc avec « link ».',
  },
  'names/real-brand': {
    message: 'Un faux emprunte le nom d’une vraie entreprise, {company}.',
    suggestion: 'Employez {brand}, ou un nom inventé.',
  },
  'names/not-reserved': {
    message: '{domain} est un nom qui appartient peut-être à quelqu’un.',
    suggestion: 'Employez un nom en .example, sauf si c’est celui de votre propre entreprise.',
  },
};
