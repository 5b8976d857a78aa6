import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { newLevel } from '../../content/new-level.ts';
import { SHIPPED_LEVELS } from '../files.ts';
import { EXIT, type Exit, jsonLine, type Output } from '../output.ts';
import { schemaReference } from '../schema-reference.ts';

export type NewOptions = { readonly json: boolean; readonly lang: string };

const LANGUAGES = { en: ['en'], fr: ['fr'], both: ['en', 'fr'] } as const;

/** `triage new FILE`: a commented level to change; an existing file is left alone. */
export function writeNew(file: string, { json, lang }: NewOptions, output: Output): Exit {
  const french = lang === 'fr';
  const refuse = (english: string, inFrench: string): Exit => {
    output.err(french ? `triage : ${inFrench}` : `triage: ${english}`);
    return EXIT.usage;
  };
  if (lang !== 'en' && lang !== 'fr' && lang !== 'both')
    return refuse('--lang is en, fr or both.', '--lang vaut en, fr ou both.');
  const id = basename(file).replace(/\.ya?ml$/, '');
  if (!/\.ya?ml$/.test(file) || !/^[a-z0-9][a-z0-9-]*$/i.test(id)) {
    return refuse(
      `"${file}" should be made of letters, digits and hyphens, and end in .yaml.`,
      `« ${file} » devrait être fait de lettres, de chiffres et de tirets, et finir en .yaml.`,
    );
  }
  if (existsSync(file))
    return refuse(
      `${file} is there already; take another name.`,
      `${file} existe déjà ; prenez un autre nom.`,
    );
  if (!existsSync(dirname(resolve(file))))
    return refuse(`there is no folder ${dirname(file)}.`, `il n’y a pas de dossier ${dirname(file)}.`);
  const schema = schemaReference(join(resolve(file), '..', `${id}.yaml`), SHIPPED_LEVELS).replace(/^.*=/, '');
  writeFileSync(file, newLevel({ id, languages: LANGUAGES[lang], lang: french ? 'fr' : 'en', schema }));
  const shown = relative(process.cwd(), resolve(file));
  if (json) jsonLine(output, { file: shown, languages: LANGUAGES[lang] });
  else {
    output.out(french ? `${shown} : c’est écrit. Ensuite :` : `${shown} is written. Next:`);
    output.out(`  npm run -s triage -- check ${shown}`);
  }
  return EXIT.good;
}
