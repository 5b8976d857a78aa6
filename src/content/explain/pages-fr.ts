import call from '../../../locales/fr/explain/call.json';
import clue from '../../../locales/fr/explain/clue.json';
import file from '../../../locales/fr/explain/file.json';
import letter from '../../../locales/fr/explain/letter.json';
import level from '../../../locales/fr/explain/level.json';
import names from '../../../locales/fr/explain/names.json';
import pack from '../../../locales/fr/explain/pack.json';
import parcel from '../../../locales/fr/explain/parcel.json';
import persona from '../../../locales/fr/explain/persona.json';
import ref from '../../../locales/fr/explain/ref.json';
import schema from '../../../locales/fr/explain/schema.json';
import technique from '../../../locales/fr/explain/technique.json';
import text from '../../../locales/fr/explain/text.json';
import translate from '../../../locales/fr/explain/translate.json';
import yaml from '../../../locales/fr/explain/yaml.json';

export const pages = {
  file,
  yaml,
  schema,
  text,
  ref,
  persona,
  letter,
  clue,
  technique,
  call,
  parcel,
  level,
  names,
  pack,
  translate,
};
