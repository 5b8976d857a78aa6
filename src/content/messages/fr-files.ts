import type { DiagnosticText, FileCode } from './codes.ts';

/** What is said of a file before its meaning is read: size, YAML, packs, tables of translations. */
export const FILE_MESSAGES_FR: Readonly<Record<FileCode, DiagnosticText>> = {
  'file/empty': { message: 'Le fichier est vide.', suggestion: 'Copiez levels/monday.yaml et modifiez-le.' },
  'file/too-big': {
    message: 'Le fichier pèse {size} ko ; un niveau peut en peser {limit}.',
    suggestion: 'Coupez-le en deux et retirez les images : un niveau n’est que du texte.',
  },
  'file/long-line': {
    message: 'Cette ligne compte {size} caractères ; une ligne peut en compter {limit}.',
    suggestion:
      'Coupez-la : un texte après « | » peut courir sur plusieurs lignes, et une liste avoir un élément par ligne.',
  },
  'yaml/syntax': {
    message: 'Ce n’est pas du YAML valable : {detail}',
    suggestion: 'Vérifiez l’alignement et les guillemets à cet endroit.',
  },
  'yaml/colon-in-text': {
    message: 'YAML prend le second « : » de cette ligne pour une nouvelle clé.',
    suggestion: 'Mettez le texte entre guillemets droits : {quoted}',
  },
  'yaml/unknown-alias': {
    message: 'L’alias *{name} ne renvoie à rien.',
    suggestion: 'Définissez-le d’abord avec &{name}, ou mettez le texte entre guillemets droits.',
  },
  'yaml/too-many-aliases': {
    message: 'Le fichier emploie trop d’alias.',
    suggestion: 'Recopiez les parties répétées.',
  },
  'yaml/duplicate-key': { message: 'La clé « {key} » figure deux fois ici.', suggestion: 'Gardez-en une.' },
  'yaml/too-deep': {
    message: 'L’imbrication est ici plus profonde que dans tout niveau.',
    suggestion: 'Fermez les crochets, ou reprenez la forme de levels/monday.yaml.',
  },
  'pack/no-zip': {
    message: 'Ce fichier n’est pas une archive zip.',
    suggestion: 'Compressez en zip le dossier qui contient le niveau, avec la commande de votre système.',
  },
  'pack/too-big': {
    message: 'Le paquet pèse {size} ko ; un paquet peut en peser {limit}.',
    suggestion: 'Retirez des fichiers, ou réduisez les images.',
  },
  'pack/too-many': {
    message: 'Le paquet contient plus de {limit} fichiers.',
    suggestion: 'Répartissez-les en plusieurs paquets.',
  },
  'pack/damaged': {
    message: 'Le contenu de l’archive ne correspond pas à son sommaire.',
    suggestion: 'Refaites le zip ; s’il est arrivé par mail, faites-le renvoyer.',
  },
  'pack/unsafe-name': {
    message:
      '« {name} » sort du paquet, se trouve trop profond ou porte un nom qu’aucun fichier ne devrait porter.',
    suggestion: 'Donnez-lui un nom simple dans un dossier du paquet : lettres, chiffres, tirets.',
  },
  'pack/twice': {
    message: '« {name} » figure deux fois dans le paquet.',
    suggestion: 'Gardez l’un des deux.',
  },
  'pack/link': {
    message: '« {name} » est un lien vers un autre fichier.',
    suggestion: 'Mettez le fichier lui-même à sa place.',
  },
  'pack/locked': {
    message: 'Ce fichier est chiffré, ou compressé d’une façon qui ne se lit pas ici.',
    suggestion: 'Faites un zip ordinaire, sans mot de passe.',
  },
  'pack/foreign-file': {
    message: '« {name} » n’a pas sa place dans un paquet.',
    suggestion:
      'Un paquet contient des niveaux, les dossiers letters, calls et parcels avec des fichiers YAML, et des images PNG, JPEG ou WebP. Retirez le reste.',
  },
  'pack/file-too-big': {
    message: 'Le fichier pèse {size} ko ; ici, {limit} ko sont permis.',
    suggestion: 'Raccourcissez le texte, ou réduisez l’image.',
  },
  'pack/bomb': {
    message: 'Décompressé, le paquet pèserait {size} ko ; {limit} ko sont permis.',
    suggestion: 'Retirez des fichiers.',
  },
  'pack/no-picture': {
    message: 'Le fichier porte un nom d’image et n’en est pas une.',
    suggestion: 'Enregistrez-le en PNG, JPEG ou WebP.',
  },
  'pack/picture-too-large': {
    message: 'L’image mesure {side} pixels d’un côté ; {limit} sont permis.',
    suggestion: 'Réduisez-la.',
  },
  'pack/no-text': {
    message: 'Le fichier n’est pas du texte en UTF-8.',
    suggestion: 'Enregistrez-le comme texte, en UTF-8.',
  },
  'pack/no-level': {
    message: 'Le paquet ne contient aucun niveau.',
    suggestion: 'Mettez le fichier du niveau à côté des dossiers letters et calls.',
  },
  'pack/taken-id': {
    message: 'L’identifiant « {id} » appartient à la bibliothèque du jeu.',
    suggestion: 'Donnez-en un autre au vôtre ; ce que le jeu apporte n’est jamais remplacé.',
  },
  'file/not-text': {
    message: 'Ce n’est pas un fichier de texte.',
    suggestion: 'Enregistrez le niveau en texte brut (.yaml), pas en document, image ou archive.',
  },
  'file/encoding': {
    message: 'Des caractères sont perdus : le fichier n’est pas enregistré en UTF-8.',
    suggestion: 'Enregistrez-le de nouveau avec le codage UTF-8, puis retapez les caractères perdus.',
  },
  'file/newer-format': {
    message: 'Ce fichier est au format {value} ; ce jeu lit le format 1.',
    suggestion: 'Prenez une version plus récente du jeu, ou écrivez : format: 1',
  },
  'yaml/tab': {
    message: 'Une tabulation sert ici de retrait ; YAML veut des espaces.',
    suggestion: 'Remplacez chaque tabulation par deux espaces.',
  },
  'yaml/indent': {
    message: 'Cette ligne ne commence pas dans la colonne du bloc dont elle fait partie.',
    suggestion: 'Commencez-la dans la même colonne que la ligne de même nature au-dessus.',
  },
  'yaml/unclosed': {
    message: 'Un guillemet ou un crochet s’ouvre et ne se ferme jamais.',
    suggestion: 'Fermez-le sur la ligne où il s’ouvre : {quoted}',
  },
  'yaml/two-documents': {
    message: '« --- » commence un second document, or un fichier n’en contient qu’un.',
    suggestion: 'Retirez la ligne, ou mettez la suite dans un fichier à part.',
  },
  'yaml/special-start': {
    message: 'Sans guillemets, un texte ne peut pas commencer par {char}',
    suggestion: 'Mettez le texte entre guillemets droits : {quoted}',
  },
  'yaml/quote-in-quotes': {
    message: 'Un guillemet dans le texte le termine ici.',
    suggestion: 'Employez à l’intérieur ’ et « », ou autour l’autre sorte de guillemets droits : {quoted}',
  },
  'yaml/placeholder-first': {
    message: 'YAML prend un texte qui commence par une variable pour un groupe de clés.',
    suggestion: 'Mettez le texte entre guillemets droits : {quoted}',
  },
  'yaml/text-after-bar': {
    message: 'Après {char} le texte commence à la ligne suivante.',
    suggestion: 'Mettez le texte sur les lignes suivantes, deux espaces plus loin que la clé.',
  },
  'yaml/no-space': { message: 'Il manque une espace après « {char} ».', suggestion: 'Écrivez : {quoted}' },
  'yaml/no-colon': {
    message: 'Cette ligne n’est ni une clé avec ses deux-points ni la suite d’un texte.',
    suggestion: 'Écrivez une clé et deux-points, ou mettez tout le texte entre guillemets droits.',
  },
  'yaml/odd-space': {
    message: 'Une espace insécable se trouve ici, là où YAML en veut une simple.',
    suggestion: 'Effacez l’espace et retapez-la.',
  },
  'yaml/comment-in-text': {
    message: 'YAML prend « #{rest} » pour un commentaire : personne ne le verrait en jeu.',
    suggestion: 'Mettez le texte entre guillemets droits : {quoted}',
  },
  'yaml/merge-key': { message: '« << » ne fait rien ici.', suggestion: 'Recopiez les clés répétées.' },
  'yaml/tag': {
    message: '« {tag} » ne veut rien dire dans un niveau.',
    suggestion: 'Retirez-la ; un texte qui commence par ! demande des guillemets.',
  },
  'translate/not-a-table': {
    message: 'Ceci n’est pas un tableau de traduction : {detail}',
    suggestion: 'Produisez-en un avec : triage translate NIVEAU --to fr --out x.csv',
  },
  'translate/no-such-place': {
    message: 'Le niveau n’a plus de texte à « {place} ».',
    suggestion: 'Produisez le tableau de nouveau et déplacez la traduction à la main.',
  },
  'translate/stale': {
    message: 'La source de ce texte a changé depuis que le tableau a été produit.',
    suggestion: 'Lisez la nouvelle formulation, traduisez-la, et produisez le tableau de nouveau.',
  },
  'translate/placeholders': {
    message: 'Source et traduction n’ont pas les mêmes variables : {names}.',
    suggestion:
      'Gardez chaque {name} tel quel ; en français, seuls {de:name} et {que:name} peuvent s’ajouter.',
  },
};
