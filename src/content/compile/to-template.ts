import type { Block, Claim, Template } from '../../core/level/template.ts';
import type { Act } from '../../core/level/world.ts';
import type { RawLetter } from '../schema/letter-schema.ts';
import type { RawAct } from '../schema/world-schema.ts';
import { toText } from './to-text.ts';

/** A letter file as core wants it: every optional key filled in. */
export function toTemplate(raw: RawLetter, acts: readonly Act[], languages: readonly string[]): Template {
  const say = (text: Parameters<typeof toText>[0]) => toText(text, languages);
  const act = raw.act ?? null;
  const entryOfAct = acts.find((one) => one.id === act?.id)?.entry?.text ?? null;
  return {
    id: raw.id,
    genuine: raw.genuine,
    category: raw.category,
    from: {
      claim: claimOf(raw),
      name: raw.from.name === undefined ? null : say(raw.from.name),
      local: raw.from.local ?? null,
      via: raw.from.via ?? 'genuine',
    },
    replyTo: raw.replyTo ?? null,
    act,
    event:
      raw.event === undefined
        ? null
        : {
            section: raw.event.section,
            at: raw.event.at,
            entry: raw.event.entry === undefined ? entryOfAct : say(raw.event.entry),
          },
    subjects: raw.subjects.map(say),
    body: raw.body.map((block) => toBlock(block, languages)),
    attachments: raw.attachments ?? [],
    forwarded: raw.forwarded ?? false,
    unsealed: raw.unsealed ?? false,
    clues: (raw.clues ?? []).map(({ at, kind, why }) => ({
      at,
      kind,
      why: why === undefined ? null : say(why),
    })),
    after: raw.after ?? null,
    premise: raw.premise ?? null,
    cues: raw.cues ?? [],
    techniques: raw.techniques ?? [],
  };
}

function claimOf({ from }: RawLetter): Claim {
  if (from.sender !== undefined) return { house: 'brand', sender: from.sender };
  if (from.person !== undefined) return { house: 'company', person: from.person };
  return { house: 'supplier', supplier: from.supplier ?? '' };
}

function toBlock(raw: RawLetter['body'][number], languages: readonly string[]): Block {
  const texts = (list: readonly Parameters<typeof toText>[0][] | undefined) =>
    (list ?? []).map((text) => toText(text, languages));
  if (raw.link !== undefined) {
    const { id, host = 'site', path = '', via = 'genuine', qr = false } = raw;
    return { kind: 'link', id, variants: texts(raw.link), host, path, via, qr };
  }
  const yesterday =
    raw.yesterday === undefined
      ? null
      : { missed: texts(raw.yesterday.missed), doubted: texts(raw.yesterday.doubted) };
  return { kind: 'prose', id: raw.id, variants: texts(raw.say), aware: texts(raw.aware), yesterday };
}

export function toAct(raw: RawAct, languages: readonly string[]): Act {
  return {
    id: raw.id,
    line: toText(raw.line, languages),
    entry:
      raw.entry === undefined
        ? null
        : { section: raw.entry.section, text: toText(raw.entry.text, languages) },
  };
}
