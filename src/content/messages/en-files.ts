import type { DiagnosticText, FileCode } from './codes.ts';

/** What is said of a file before its meaning is read: size, YAML, packs, tables of translations. */
export const FILE_MESSAGES_EN: Readonly<Record<FileCode, DiagnosticText>> = {
  'file/empty': { message: 'The file is empty.', suggestion: 'Copy levels/monday.yaml and change it.' },
  'file/too-big': {
    message: 'The file has {size} kB; a level may have {limit} kB.',
    suggestion: 'Split it, and leave pictures out: a level is text only.',
  },
  'file/long-line': {
    message: 'This line has {size} characters; a line may have {limit}.',
    suggestion: 'Break it: a text after "|" may run over many lines, and a list may have one entry a line.',
  },
  'yaml/syntax': {
    message: 'This is not valid YAML: {detail}',
    suggestion: 'Check the indentation and the quotes around this place.',
  },
  'yaml/colon-in-text': {
    message: 'YAML reads the second ": " on this line as a new key.',
    suggestion: 'Put the text in quotes: {quoted}',
  },
  'yaml/unknown-alias': {
    message: 'The alias *{name} points at nothing.',
    suggestion: 'Define it first with &{name}, or put the text in quotes.',
  },
  'yaml/too-many-aliases': {
    message: 'The file uses too many aliases.',
    suggestion: 'Write the repeated parts out.',
  },
  'yaml/duplicate-key': { message: 'The key "{key}" stands here twice.', suggestion: 'Keep one of them.' },
  'yaml/too-deep': {
    message: 'Something is nested deeper here than any level is.',
    suggestion: 'Close the brackets, or copy the shape of levels/monday.yaml.',
  },
  'pack/no-zip': {
    message: 'This is not a zip archive.',
    suggestion: 'Zip the folder with the level in it, with your system’s own command.',
  },
  'pack/too-big': {
    message: 'The pack has {size} kB; a pack may have {limit} kB.',
    suggestion: 'Leave files out, or make its pictures smaller.',
  },
  'pack/too-many': {
    message: 'The pack has more than {limit} files.',
    suggestion: 'Split it into several packs.',
  },
  'pack/damaged': {
    message: 'What is in the archive is not what its directory says.',
    suggestion: 'Make the zip anew; if it came by mail, have it sent again.',
  },
  'pack/unsafe-name': {
    message: '“{name}” leads out of the pack, lies too deep or has a name that no file should have.',
    suggestion: 'Give it a plain name in a folder of the pack: letters, digits, hyphens.',
  },
  'pack/twice': {
    message: '“{name}” is in the pack twice.',
    suggestion: 'Keep one of the two.',
  },
  'pack/link': {
    message: '“{name}” is a link to another file.',
    suggestion: 'Put the file itself in its place.',
  },
  'pack/locked': {
    message: 'This file is encrypted, or packed in a way that is not read here.',
    suggestion: 'Make a plain zip, without a password.',
  },
  'pack/foreign-file': {
    message: '“{name}” has no place in a pack.',
    suggestion:
      'A pack holds level files, the folders letters, calls and parcels with YAML files, and pictures as PNG, JPEG or WebP. Take the rest out.',
  },
  'pack/file-too-big': {
    message: 'The file has {size} kB; here {limit} kB are allowed.',
    suggestion: 'Shorten the text, or make the picture smaller.',
  },
  'pack/bomb': {
    message: 'Unpacked, the pack would have {size} kB; {limit} kB are allowed.',
    suggestion: 'Leave files out.',
  },
  'pack/no-picture': {
    message: 'The file is named like a picture and is none.',
    suggestion: 'Save it as PNG, JPEG or WebP.',
  },
  'pack/picture-too-large': {
    message: 'The picture has {side} pixels on one side; {limit} are allowed.',
    suggestion: 'Make it smaller.',
  },
  'pack/no-text': {
    message: 'The file is not text in UTF-8.',
    suggestion: 'Save it as text, encoding UTF-8.',
  },
  'pack/no-level': {
    message: 'There is no level in the pack.',
    suggestion: 'Put the level’s file beside the folders letters and calls.',
  },
  'pack/taken-id': {
    message: 'The id “{id}” belongs to the game’s own library.',
    suggestion: 'Give yours another id; what the game brings is never replaced.',
  },
  'file/not-text': {
    message: 'This is no text file.',
    suggestion: 'Save the level as plain text (.yaml), not as a document, a picture or an archive.',
  },
  'file/encoding': {
    message: 'Some characters were lost: the file is not saved as UTF-8.',
    suggestion: 'Save it again with the encoding UTF-8, and type the lost characters anew.',
  },
  'file/newer-format': {
    message: 'This file has format {value}; this game reads format 1.',
    suggestion: 'Take a newer version of the game, or write: format: 1',
  },
  'yaml/tab': {
    message: 'A tab indents this line; YAML wants spaces.',
    suggestion: 'Replace each tab by two spaces.',
  },
  'yaml/indent': {
    message: 'This line does not start in the column of the block that it belongs to.',
    suggestion: 'Start it in the same column as the line above of the same kind.',
  },
  'yaml/unclosed': {
    message: 'A quote or a bracket is opened and never closed.',
    suggestion: 'Close it on the line on which it opens: {quoted}',
  },
  'yaml/two-documents': {
    message: '"---" begins a second document, but a file holds one.',
    suggestion: 'Take the line away, or put what follows into a file of its own.',
  },
  'yaml/special-start': {
    message: 'A text cannot begin with {char} without quotes.',
    suggestion: 'Put the text in quotes: {quoted}',
  },
  'yaml/quote-in-quotes': {
    message: 'A quote inside the text ends it here.',
    suggestion: 'Use the typographic quotes ’ “ ” inside, or the other kind around: {quoted}',
  },
  'yaml/placeholder-first': {
    message: 'YAML takes a text that begins with a placeholder for a group of keys.',
    suggestion: 'Put the text in quotes: {quoted}',
  },
  'yaml/text-after-bar': {
    message: 'After {char} the text begins on the next line.',
    suggestion: 'Put the text on the following lines, two spaces further in than the key.',
  },
  'yaml/no-space': { message: 'A space is missing after "{char}".', suggestion: 'Write: {quoted}' },
  'yaml/no-colon': {
    message: 'This line is neither a key with its colon nor part of a text.',
    suggestion: 'Write a key and a colon, or put the whole text in quotes.',
  },
  'yaml/odd-space': {
    message: 'A no-break space stands here where YAML wants a plain one.',
    suggestion: 'Delete the space and type it again.',
  },
  'yaml/comment-in-text': {
    message: 'YAML takes "#{rest}" for a comment: players would not see it.',
    suggestion: 'Put the text in quotes: {quoted}',
  },
  'yaml/merge-key': { message: '"<<" does nothing here.', suggestion: 'Write the repeated keys out.' },
  'yaml/tag': {
    message: 'The tag {tag} means nothing in a level.',
    suggestion: 'Take it away; a text that begins with ! needs quotes.',
  },
  'translate/not-a-table': {
    message: 'This is not a table of translations: {detail}',
    suggestion: 'Write one with: triage translate LEVEL --to fr --out x.csv',
  },
  'translate/no-such-place': {
    message: 'The level has no text at "{place}" any more.',
    suggestion: 'Write the table anew and move the translation by hand.',
  },
  'translate/stale': {
    message: 'The source of this text has changed since the table was written.',
    suggestion: 'Look at the new wording, translate it, and write the table anew.',
  },
  'translate/placeholders': {
    message: 'Source and translation differ in placeholders: {names}.',
    suggestion: 'Keep each {name} as it is; only {de:name} and {que:name} may be added in French.',
  },
};
