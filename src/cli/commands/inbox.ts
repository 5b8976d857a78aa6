import type { Level } from '../../core/level/level.ts';
import { defang } from '../../core/mail/domains.ts';
import type { Letter } from '../../core/mail/letter.ts';
import { publicLetter } from '../../core/mail/public/public-letter.ts';
import { beginSession, type Session } from '../../core/session/session.ts';
import { EXIT, type Exit, jsonLine, type Output } from '../output.ts';

export type InboxOptions = {
  readonly seed: number;
  readonly lang: string;
  readonly count: number;
  readonly json: boolean;
  readonly raw: boolean;
};

/** `triage inbox LEVEL`: the letters of the shifts of seeds S, S+1, … until `count` lines are written. */
export function inbox(level: Level, options: InboxOptions, output: Output): Exit {
  const { seed, lang, count, json } = options;
  if (options.raw && !level.reservedNames) {
    output.err(
      lang === 'fr'
        ? 'triage : --raw montre des noms qui sont peut-être à quelqu’un ; il faut un niveau en « reservedNames: true ».'
        : 'triage: --raw shows names that may belong to somebody; it needs a level with "reservedNames: true".',
    );
    return EXIT.usage;
  }
  if (!level.languages.includes(lang)) {
    const known = level.languages.join(', ');
    output.err(
      lang === 'fr'
        ? `triage : ce niveau ne parle pas « ${lang} », mais ${known}.`
        : `triage: this level does not speak "${lang}" but ${known}.`,
    );
    return EXIT.usage;
  }
  let written = 0;
  for (let shift = seed; written < count; shift += 1) {
    const session = beginSession(level, shift);
    for (const letter of session.inbox.letters.slice(0, count - written)) {
      const line = describeLetter(letter, session, lang, options.raw ? (text) => text : defang);
      if (json) jsonLine(output, line);
      else printLetter(line, output);
      written += 1;
    }
  }
  return EXIT.good;
}

type Line = ReturnType<typeof describeLetter>;

function describeLetter(letter: Letter, session: Session, lang: string, inert: (text: string) => string) {
  const shown = publicLetter(letter, session, lang);
  return {
    seed: session.inbox.seed,
    index: letter.index,
    template: letter.template,
    genuine: letter.genuine,
    lang,
    from: { name: inert(shown.from.name), address: inert(shown.from.address) },
    replyTo: shown.replyTo === null ? null : inert(shown.replyTo.address),
    subject: inert(shown.subject),
    text: shown.blocks.map((block) => inert(block.text)).join('\n\n'),
    links: shown.blocks.flatMap(({ text, url }) =>
      url === null ? [] : [{ text: inert(text), url: inert(url) }],
    ),
    attachments: shown.attachments.map(({ name, kind }) => ({ name, kind })),
    clues: letter.clues.map(({ at, strength, tool, rules, key }) => ({ at, strength, tool, rules, key })),
    techniques: letter.techniques,
    leaks: letter.leaks,
    phishScale: letter.phishScale,
  };
}

function printLetter(line: Line, output: Output): void {
  output.out(`— ${line.seed}.${line.index + 1} ${line.template} · ${line.genuine ? 'genuine' : 'fake'}`);
  output.out(
    `  ${line.from.name} <${line.from.address}>${line.replyTo === null ? '' : ` (Reply-To ${line.replyTo})`}`,
  );
  output.out(`  ${line.subject}`);
  for (const paragraph of line.text.split('\n\n')) output.out(`    ${paragraph}`);
  for (const link of line.links) output.out(`    [${link.text}] ${link.url}`);
  for (const clue of line.clues)
    output.out(`  · ${clue.strength} ${clue.key} at ${clue.at} (${clue.rules.join(', ')})`);
  output.out('');
}
