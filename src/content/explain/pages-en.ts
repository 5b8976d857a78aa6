import call from '../../../locales/en/explain/call.json';
import clue from '../../../locales/en/explain/clue.json';
import file from '../../../locales/en/explain/file.json';
import letter from '../../../locales/en/explain/letter.json';
import level from '../../../locales/en/explain/level.json';
import names from '../../../locales/en/explain/names.json';
import pack from '../../../locales/en/explain/pack.json';
import parcel from '../../../locales/en/explain/parcel.json';
import persona from '../../../locales/en/explain/persona.json';
import ref from '../../../locales/en/explain/ref.json';
import schema from '../../../locales/en/explain/schema.json';
import technique from '../../../locales/en/explain/technique.json';
import text from '../../../locales/en/explain/text.json';
import translate from '../../../locales/en/explain/translate.json';
import yaml from '../../../locales/en/explain/yaml.json';

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
