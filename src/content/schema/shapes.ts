/** What a key looks like when it is right: shown where it is missing or of the wrong type. */
const SHAPES: Readonly<Record<string, string>> = {
  format: 'format: 1',
  id: 'id: my-level',
  order: 'order: 10',
  title: 'title: { en: "…", fr: "…" }',
  languages: 'languages: [en, fr]',
  teaches: 'teaches: [A9, A11]',
  briefing: 'briefing: { en: "…", fr: "…" }',
  debrief: 'debrief: { en: "…", fr: "…" }',
  rules: 'rules: [domain, secrets]',
  newRule: 'newRule: secrets',
  tools: 'tools: [loupe, headers, site]',
  minutes: 'minutes: 8',
  letters: 'letters: { count: 8, fakes: 4, from: "*" }',
  count: 'count: 8',
  fakes: 'fakes: 4',
  techniques: 'techniques: [combosquatting, homoglyph]',
  personas: 'personas: "*"',
  brand: 'brand: openai',
  genuine: 'genuine: false',
  guided: 'guided: true',
  category: 'category: billing',
  from: 'from: { sender: notices, via: lookalike }',
  subjects: 'subjects: [{ en: "…", fr: "…" }]',
  body: 'body: [{ id: opening, say: [{ en: "…", fr: "…" }] }]',
  say: 'say: [{ en: "…", fr: "…" }]',
  premise: 'premise: [6, 6, 4, 6, 2]',
  at: 'at: opening',
  kind: 'kind: secretAsked',
};

export function shapeOf(key: string): string {
  return SHAPES[key] ?? `${key}: …`;
}
