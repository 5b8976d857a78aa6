/** What a new level says until somebody writes over it, in every language that it may have. */
export const SAMPLE_TEXTS = {
  title: { en: 'A new shift', fr: 'Un nouveau service' },
  briefing: {
    en: 'It is evening, and the post of the day is waiting. Some of it comes from people who know your name, your city and your browser. That proves nothing.\n\nRead, look twice at what asks for something, and sort.',
    fr: 'Le soir tombe, et le courrier du jour attend. Une partie vient de gens qui connaissent votre nom, votre ville et votre navigateur. Cela ne prouve rien.\n\nLisez, regardez deux fois ce qui demande quelque chose, puis triez.',
  },
  debrief: {
    en: 'What decided was where a letter led and what it asked for, never how much it knew.',
    fr: "Ce qui a tranché, c'est où menait une lettre et ce qu'elle demandait, jamais ce qu'elle savait.",
  },
} as const;
