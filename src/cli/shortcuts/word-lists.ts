/** Words of hurry, by language. */
export const URGENT: Readonly<Record<string, RegExp>> = {
  en: /\b(urgent(ly)?|immediate(ly)?|now|today|tonight|quick(ly)?|soon|asap|hurry|right away|at once|expires?|deadline|before \d|within|last (chance|day)|final|this (evening|morning|afternoon)|by (tonight|tomorrow|noon|\d))\b/gi,
  fr: /(?<!\p{L})(urgente?s?|immédiat(e|ement)?|maintenant|aujourd[’']hui|ce (soir|matin)|cet après-midi|vite|rapidement|bientôt|dès que|tout de suite|au plus (vite|tôt)|sans (délai|attendre)|expire(ra)?|échéance|avant \d|d[’']ici|sous \d|derni(er|ère)s? (jour|chance|délai)|presse)(?!\p{L})/giu,
};

/** Days of the week: letters show no date, but their words may name a day. */
export const WEEKDAYS: Readonly<Record<string, RegExp>> = {
  en: /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gi,
  fr: /(?<!\p{L})(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?!\p{L})/giu,
};
