import type { DiagnosticCode, DiagnosticText } from './codes.ts';
import { FILE_MESSAGES_EN } from './en-files.ts';

export const MESSAGES_EN: Readonly<Record<DiagnosticCode, DiagnosticText>> = {
  ...FILE_MESSAGES_EN,
  'schema/unknown-key': { message: '"{key}" is not a key here.', suggestion: '{hint}' },
  'schema/missing-key': { message: 'The key "{key}" is missing.', suggestion: 'Add a line: {shape}' },
  'schema/wrong-type': {
    message: '"{key}" should be {expected}.',
    suggestion: 'Write, for example: {shape}',
  },
  'schema/unknown-value': { message: '"{value}" is not allowed for "{key}".', suggestion: '{hint}' },
  'schema/out-of-range': {
    message: '"{key}" is out of range.',
    suggestion: 'What is allowed: {range}.',
  },
  'schema/one-claim': {
    message: 'A letter claims exactly one sender.',
    suggestion: 'Under "from" keep one of: sender (brand), person (company), supplier.',
  },
  'text/missing-language': {
    message: 'This text has no "{lang}", which the level promises.',
    suggestion: 'Add "{lang}: …" beside the other languages, or take {lang} out of "languages".',
  },
  'text/one-language-only': {
    message: 'This level has several languages, but this text has only one.',
    suggestion: 'Write { en: …, fr: … } with each language of the level.',
  },
  'text/unknown-placeholder': { message: 'The placeholder {{name}} is not known.', suggestion: '{hint}' },
  'text/elision': {
    message: 'In French "{wrong}" is wrong where the value begins with a vowel.',
    suggestion: 'Write "{right}": it gives d’Angers as well as de Lyon.',
  },
  'text/too-long': {
    message:
      'With its longest variants this letter has {words} words in "{lang}"; players get {limit} at most.',
    suggestion: 'Shorten it: nobody reads a long letter under time.',
  },
  'ref/unknown-letter': {
    message: 'There is no letter "{id}" in the library or the level.',
    suggestion: '{hint}',
  },
  'ref/unknown-persona': { message: 'There is no persona "{id}".', suggestion: '{hint}' },
  'ref/unknown-company': { message: 'There is no company "{id}".', suggestion: '{hint}' },
  'ref/unknown-brand': { message: 'There is no brand pack "{id}".', suggestion: '{hint}' },
  'ref/unknown-call': { message: 'There is no call "{id}" in the library.', suggestion: '{hint}' },
  'ref/unknown-act': {
    message: 'Your day has no act "{id}", so the letter has nothing to answer.',
    suggestion: '{hint}',
  },
  'ref/unknown-sender': { message: 'The brand pack has no sender "{id}".', suggestion: '{hint}' },
  'ref/unknown-person': { message: 'The company {company} has nobody for "{id}".', suggestion: '{hint}' },
  'ref/unknown-supplier': { message: 'A company has no supplier "{id}".', suggestion: '{hint}' },
  'ref/unknown-host': { message: 'The sender has no host "{id}".', suggestion: '{hint}' },
  'ref/unknown-technique': { message: 'There is no technique "{value}".', suggestion: '{hint}' },
  'ref/unknown-software': {
    message: 'The software file has no "{id}".',
    suggestion: '{hint}',
  },
  'persona/browser-elsewhere': {
    message: '"{browser}" does not run on "{system}".',
    suggestion: 'Take one of: {browsers}.',
  },
  'letter/unsealed': {
    message: '"unsealed" is for genuine letters of suppliers only.',
    suggestion: 'Take the line away; a fake without a seal is "via: spoofed".',
  },
  'letter/other-difficulty': {
    message: '"{id}" is rated "{difficulty}"; this level takes {allowed}.',
    suggestion: 'Leave the letter out, or add "{difficulty}" to "letters.difficulties".',
  },
  'ref/duplicate-id': { message: 'The id "{id}" is used twice.', suggestion: 'Give one of them another id.' },
  'clue/no-such-part': {
    message: 'The clue points at "{at}", which this letter does not have.',
    suggestion: '{hint}',
  },
  'clue/no-decisive': {
    message: 'Nothing proves that "{id}" is fake with the cards and tools of this desk.',
    suggestion:
      'Give it a lookalike sender or link, or a clue such as secretAsked, and the card that goes with it.',
  },
  'clue/decisive-in-genuine': {
    message: '"{id}" is genuine, yet carries a decisive clue ({kind}).',
    suggestion: 'Take the clue away, or write "genuine: false".',
  },
  'clue/no-confirming': {
    message: 'Nothing confirms that "{id}" is genuine with the cards and tools of this desk.',
    suggestion: 'Give it an "act" of Your day or an "event" with an entry on the official site.',
  },
  'technique/none-applies': {
    message: 'No technique allowed here can imitate {domain} for "{id}".',
    suggestion: 'Allow combosquatting, which always applies.',
  },
  'call/one-claim': {
    message: 'A caller claims exactly one place.',
    suggestion: 'Under "claim" keep one of: brand: true, person, supplier, other: true.',
  },
  'call/missing-target': {
    message: 'The call goes on at "{to}", which is none of its lines.',
    suggestion: '{hint}',
  },
  'call/unreachable-line': {
    message: 'Nothing in the call leads to the line "{line}".',
    suggestion: 'Let an answer go there, or take the line out.',
  },
  'call/no-ending': {
    message: 'The line "{line}" wants either answers or an end.',
    suggestion: 'Give it answers, or write, for example: end: parted',
  },
  'call/one-answer': {
    message: 'At the line "{line}" there is only one answer, and the call goes on.',
    suggestion: 'Give the player a choice, or loosen the conditions of the other answers.',
  },
  'call/best-reveals': {
    message: 'Whoever says nothing wrong still gives something away in "{id}", or never gets to an end.',
    suggestion: 'Add a path on which nothing is given, to a line with end: parted',
  },
  'call/best-refuses': {
    message: 'The genuine caller of "{id}" cannot be helped without giving something away.',
    suggestion: 'Add a path on which nothing is given, to a line with end: helped or end: settled',
  },
  'call/too-few-levers': {
    message: 'Only {found} lines of "{id}" have a lever; players may name three.',
    suggestion: 'Say at three lines at least what the caller is doing, for example: lever: hurry',
  },
  'call/length': {
    message: 'The longest path of "{id}" has {found} lines; {least} to {most} are wanted.',
    suggestion: 'Add lines on the way, or take some out.',
  },
  'call/endless': {
    message: 'The call "{id}" can go round in circles.',
    suggestion: 'Let every answer lead nearer to an end.',
  },
  'call/too-many-words': {
    message: 'This has {words} words; {limit} can be heard at once.',
    suggestion: 'Say it shorter, as people do on the telephone.',
  },
  'ref/unknown-parcel': { message: 'There is no parcel "{id}".', suggestion: '{hint}' },
  'parcel/one-partner': {
    message: 'A parcel is for exactly one partner.',
    suggestion: 'Under "partner" keep one of: supplier (of the directory), name (who stands in none).',
  },
  'parcel/nothing-in-it': {
    message: 'A parcel of the kind "{kind}" needs "{key}".',
    suggestion: 'Write "{key}:" with at least {least}, or take another kind.',
  },
  'parcel/unknown-field': { message: 'This parcel has no field "{id}".', suggestion: '{hint}' },
  'parcel/unmarked-field': {
    message: 'No line of the trace marks the field "{id}".',
    suggestion: 'Write [{id}] in a line where the value stands.',
  },
  'parcel/not-offered': {
    message: 'The field "{id}" does not offer "{how}".',
    suggestion: 'Give the field "coarse: …" or "pseudonym: true", or ask for another treatment.',
  },
  'parcel/unknown-way': {
    message: '"{right}" is no way in which this parcel can leave.',
    suggestion: '{hint}',
  },
  'parcel/nothing-needed': {
    message: 'The purpose "{id}" needs nothing, and yet the parcel is to be sent.',
    suggestion: 'Name under "needs" what the purpose needs, or write "right: refuse".',
  },
  'level/too-few-parcels': {
    message: 'The level wants {wanted} parcels and has {found} to draw from.',
    suggestion: 'Name more under "from", or write from: "*" for the whole library.',
  },
  'level/too-few-letters': {
    message: 'The shift wants {wanted} {kind} letters, but only {found} can be used on this desk.',
    suggestion: 'Name more letters under "letters.from", or lower "count" or "fakes".',
  },
  'level/too-many-fakes': {
    message: 'More than half of the letters are fake ({fakes} of {count}).',
    suggestion: 'Keep fakes at or below half: more of them only teaches distrust.',
  },
  'level/too-many-musts': {
    message: 'The shift has {wanted} {kind} letters, but "must" names {found}.',
    suggestion: 'Take some out of "letters.must", or raise "count" or "fakes".',
  },
  'level/too-few-acts': {
    message: 'Your day needs three acts at least; this level has {found}.',
    suggestion: 'Write acts: "*" to take those of the library, or add some under "ownActs".',
  },
  'level/unbalanced': {
    message: 'No draw of letters makes a fair shift (seed {seed}): {rule}.',
    suggestion: '{remedy}',
  },
  'level/new-rule-absent': {
    message: 'The new card "{rule}" does not lie on the desk.',
    suggestion: 'Add it to "rules".',
  },
  'level/too-long': {
    message: 'The shift takes about {minutes} minutes in "{lang}"; people are given {given}.',
    suggestion: 'Take a letter or a parcel out, or shorten the longest ones.',
  },
  'names/mixed': {
    message: 'With "reservedNames: true" both sides live under reserved names, but {domain} does not.',
    suggestion: 'Use names under .example, such as openai.example, in the brand pack.',
  },
  'text/hidden-character': {
    message: 'A character that nobody sees ({name}) stands in this text.',
    suggestion: 'Delete it, or type the words anew.',
  },
  'text/markup': {
    message: '"{found}" would stand in the text as it is: texts carry no markup.',
    suggestion: 'Write it without; a link is a block with "link:".',
  },
  'text/straight-quotes': { message: 'This text has straight quotes.', suggestion: 'Write {quoted}' },
  'text/three-dots': {
    message: 'Three full stops stand for an ellipsis.',
    suggestion: 'Write the one character …',
  },
  'text/missing-space': {
    message: 'In French a space is missing before "{sign}".',
    suggestion: 'Write "{right}"; the game makes the space a no-break one.',
  },
  'text/same-in-both': {
    message: '"{first}" and "{second}" say exactly the same.',
    suggestion: 'Translate one of them; a name alone may stay.',
  },
  'names/live-address': {
    message: 'A fake names {domain}, which somebody may own.',
    suggestion:
      'Take it out: the game invents the false address, with via: lookalike or a block with "link:".',
  },
  'names/real-brand': {
    message: 'A fake borrows the name of a real company, {company}.',
    suggestion: 'Use {brand}, or an invented name.',
  },
  'names/not-reserved': {
    message: '{domain} is a name that somebody may own.',
    suggestion: "Use a name under .example, unless it is your own company's.",
  },
};
