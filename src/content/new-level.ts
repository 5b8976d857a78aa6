export type NewLevelOptions = {
  readonly id: string;
  /** Languages that the level speaks. */
  readonly languages: readonly ('en' | 'fr')[];
  /** Language of the comments. */
  readonly lang: 'en' | 'fr';
  /** Where editors find the schema; null without. */
  readonly schema: string | null;
};

/** A level of six letters and one call to begin with: it passes every check, plays, and explains each of its parts. */
export function newLevel({ id, languages, lang, schema }: NewLevelOptions): string {
  const note = (en: string, fr: string): string => (lang === 'fr' ? fr : en);
  const say = (en: string, fr: string): string => {
    const said = { en, fr };
    const [only, ...others] = languages;
    if (only !== undefined && others.length === 0) return JSON.stringify(said[only]);
    return `{ ${languages.map((one) => `${one}: ${JSON.stringify(said[one])}`).join(', ')} }`;
  };
  const long = (key: string, en: string, fr: string): string => {
    const said = { en, fr };
    const [only, ...others] = languages;
    if (only !== undefined && others.length === 0) return `${key}: |\n  ${said[only]}`;
    return [`${key}:`, ...languages.map((one) => `  ${one}: |\n    ${said[one]}`)].join('\n');
  };
  return `${schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`}\
# ${note('A level to begin with. Change it, save it, and look:', 'Un niveau pour commencer. Modifiez-le, enregistrez, et regardez :')}
#   npm run -s triage -- check ${id}.yaml
#   npm run -s triage -- inbox ${id}.yaml --lang ${languages[0] ?? 'en'}
# ${note('docs/levels.md explains every key; a line after # is a note, players never see it.', 'docs/levels.md explique chaque clé ; une ligne après # est une note, invisible en jeu.')}

format: 1
id: ${id}
order: 50 # ${note('its place in the list; small numbers first', 'sa place dans la liste ; petits nombres d’abord')}

# ${note('Every text has every language of the level. Texts with ": " need quotes, or stand after | as below.', 'Chaque texte existe dans chaque langue du niveau. Un texte avec « : » veut des guillemets, ou vient après | comme plus bas.')}
title: ${say('My first level', 'Mon premier niveau')}
languages: [${languages.join(', ')}]
teaches: [A9, A10] # ${note('points of the article: A1 to A15', 'points de l’article : de A1 à A15')}

# ${note('What players read before and after.', 'Ce qu’on lit avant et après.')}
${long(
  'briefing',
  "Tonight's post comes from people who know you, and from some who only know your name. Trust what you can prove.",
  "Le courrier de ce soir vient de gens qui vous connaissent, et d'autres qui ne connaissent que votre nom. Fiez-vous à ce qui se prouve.",
)}
${long(
  'debrief',
  'Knowing your name proves nothing. What a letter asks for, and where it comes from, does.',
  "Connaître votre nom ne prouve rien. Ce que demande une lettre, et d'où elle vient, si.",
)}

# ${note('Cards and tools on the desk. A clue counts only with its card; the directory needs both.', 'Cartes et outils du bureau. Un indice ne compte qu’avec sa carte ; l’annuaire veut les deux.')}
rules: [domain, secrets, site, day, seal, directory]
tools: [loupe, headers, site, directory]
minutes: 8

letters:
  count: 6
  fakes: 3 # ${note('half at most', 'la moitié au plus')}
  must: [my-fake-badge] # ${note('always there', 'toujours présente')}
  from: "*" # ${note('the whole library, or a list such as [newsletter, fake-refund]', 'toute la bibliothèque, ou une liste comme [newsletter, fake-refund]')}
  own:
    # ${note('A genuine letter: it answers a line of Your day, which confirms it.', 'Une lettre authentique : elle répond à une ligne de Votre journée, qui la confirme.')}
    - id: my-leave
      genuine: true
      category: team
      from: { person: manager } # ${note('one of sender (brand), person (company), supplier', 'un de sender (marque), person (entreprise), supplier')}
      act: { id: asked-leave, at: answer }
      subjects: # ${note('variants; the seed chooses one', 'des variantes ; la graine en choisit une')}
        - ${say('Your days off', 'Vos congés')}
        - ${say('About your leave', 'Au sujet de vos congés')}
      body:
        - id: answer
          say:
            - ${say("{first}, that is fine with me. I've noted your days.", "{first}, c'est d'accord pour moi. J'ai noté vos jours.")}
            - ${say('Granted, {first}. Enjoy your days off.', 'Accordé, {first}. Profitez-en bien.')}
        - id: sign
          say:
            - ${say('{manager.first}', '{manager.first}')}

    # ${note('A fake: the game invents the false address; its words ask for a secret.', 'Un faux : le jeu invente la fausse adresse ; ses mots demandent un secret.')}
    - id: my-fake-badge
      genuine: false
      category: people
      teaches: [A10]
      from: { person: people, via: lookalike } # ${note('or spoofed, displayName, genuine', 'ou spoofed, displayName, genuine')}
      act: { id: called-desk, at: reason } # ${note('rides on a true line of Your day', 'profite d’une vraie ligne de Votre journée')}
      subjects:
        - ${say('The badge reader', 'Le lecteur de badges')}
        - ${say('Your call this morning', 'Votre appel de ce matin')}
      body:
        - id: reason # ${note('placeholders: {first} {city} {company} {time} …', 'variables : {first} {city} {company} {time} …')}
          say:
            - ${say('You called at {time} about the reader.', 'Vous avez appelé à {time} pour le lecteur.')}
            - ${say('Thanks for calling the desk, {first}.', "Merci d'avoir appelé l'accueil, {first}.")}
        - id: ask
          say:
            - ${say('Reply with your door code, we reset it.', 'Répondez avec votre code, nous le réinitialisons.')}
            - ${say('We only need your door code to finish.', 'Il nous faut seulement votre code pour terminer.')}
      clues: # ${note('only what lies in the words; addresses and links are found by the game', 'seulement ce qui est dans les mots ; le jeu trouve les adresses et les liens')}
        - at: ask
          kind: secretAsked
          why: ${say('A code that you send is a code that you give.', 'Un code envoyé est un code donné.')}
      after: code # ${note('what trusting it gives away', 'ce que livre la confiance')}
      premise: [6, 6, 6, 4, 4] # NIST Phish Scale
      cues: [sensitiveInformation, mimicsWork]

# ${note('The telephone, while the third letter is open; a star draws from the whole library.', 'Le téléphone, pendant la troisième lettre ; une étoile puise dans toute la bibliothèque.')}
calls: [{ at: 3, from: [security-desk-code, bank-asks-nothing] }]

# ${note('Data that leaves, after the letters. Take the # away to have it:', 'Des données qui partent, après les lettres. Retirez le # pour en avoir :')}
# parcels: { count: 2, from: "*" }

techniques: [combosquatting, tldSwap, hyphenation, homoglyph] # ${note('ways to imitate a name', 'façons d’imiter un nom')}
personas: "*" # ${note('whose post it is', 'de qui est le courrier')}
brand: openai # ${note('the name that is borrowed; numelio is an invented one', 'le nom emprunté ; numelio est inventé')}
`;
}
