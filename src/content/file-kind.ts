import type { z } from 'zod';
import { callSchema } from './schema/call-schema.ts';
import { letterSchema } from './schema/letter-schema.ts';
import { levelSchema } from './schema/level-schema.ts';
import { parcelSchema } from './schema/parcel-schema.ts';
import {
  actSchema,
  brandSchema,
  companySchema,
  personaSchema,
  softwareSchema,
} from './schema/world-schema.ts';

/** What a file may be: a level, or one thing of the library. */
export const FILE_SCHEMAS = {
  level: levelSchema,
  letter: letterSchema,
  call: callSchema,
  parcel: parcelSchema,
  act: actSchema,
  persona: personaSchema,
  company: companySchema,
  brand: brandSchema,
  software: softwareSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type FileKind = keyof typeof FILE_SCHEMAS;

export const FILE_KINDS = Object.keys(FILE_SCHEMAS) as readonly FileKind[];

const FOLDERS: Readonly<Record<string, FileKind>> = {
  letters: 'letter',
  calls: 'call',
  parcels: 'parcel',
  acts: 'act',
  personas: 'persona',
  companies: 'company',
  brands: 'brand',
  software: 'software',
};

/** The folder of a file says what it is; what lies in none of the library's is a level. */
export function kindOf(file: string): FileKind {
  return FOLDERS[file.split(/[\\/]/).at(-2) ?? ''] ?? 'level';
}
