import type { Level } from '../level/level.ts';
import type { Template } from '../level/template.ts';
import { LOOKALIKE_IDS, type LookalikeId } from '../mail/techniques/technique.ts';
import { openStream } from '../random/stream.ts';
import { callShows, type Shown, shownBy } from './shows.ts';

/**
 * The level of one round of practice: of each topic a letter, and a call where one is about calls. The same level
 * and topics give the same round; topics that the level cannot show are passed over.
 */
export function practiceLevel(base: Level, topics: readonly string[]): Level {
  const shown = shownBy(base);
  const lookalikes = LOOKALIKE_IDS.filter((id) => topics.includes(`technique:${id}`));
  const narrowed = shown.map((one, at) => narrow(one, at, lookalikes));
  const groups = topics.flatMap((topic): readonly (readonly string[])[] => {
    const group = templatesFor(topic, shown, narrowed);
    return group.length === 0 ? [] : [group];
  });
  return {
    ...base,
    letters: { ...base.letters, templates: narrowed, must: [...base.letters.must, ...groups] },
    calls: callsFor(topics, base),
    digest: digestFor(base, topics),
  };
}

export function isOfCalls(topic: string): boolean {
  return topic.startsWith('pretext:') || topic.startsWith('lever:');
}

/** A letter that can show one of the wished lookalikes shows that one; several take turns. */
function narrow({ template, imitates }: Shown, at: number, lookalikes: readonly LookalikeId[]): Template {
  const able = lookalikes.filter(imitates);
  const chosen = able[at % Math.max(1, able.length)];
  return chosen === undefined ? template : { ...template, techniques: [chosen] };
}

function templatesFor(
  topic: string,
  shown: readonly Shown[],
  narrowed: readonly Template[],
): readonly string[] {
  if (isOfCalls(topic)) return [];
  const lookalike = LOOKALIKE_IDS.find((id) => topic === `technique:${id}`);
  if (lookalike !== undefined) {
    return shown.flatMap(({ template: { id }, imitates }, at) =>
      imitates(lookalike) && narrowed[at]?.techniques[0] === lookalike ? [id] : [],
    );
  }
  const always = shown.filter((one) => one.always.has(topic));
  const able = always.length > 0 ? always : shown.filter((one) => one.sometimes.has(topic));
  return able.map(({ template }) => template.id);
}

/** Callers who show as many of the topics as one can, the first before the others; nobody rings without any. */
function callsFor(topics: readonly string[], base: Level): Level['calls'] {
  const wished = topics.filter(isOfCalls);
  return base.calls.flatMap(({ at, scenarios }) => {
    let left = scenarios;
    let found = false;
    for (const topic of wished) {
      const able = left.filter((one) => callShows(one, topic));
      if (able.length === 0) continue;
      left = able;
      found = true;
    }
    return found ? [{ at, scenarios: left }] : [];
  });
}

const HEX_32 = 0xffffffff;

/**
 * The base's digest with its last 64 bits made from the topics: a record of a round fits neither the base level nor
 * another round. It tells rounds apart; what cannot be forged is the base's part, and that verifying plays again.
 */
function digestFor(base: Level, topics: readonly string[]): string {
  const stream = openStream(0, 'practice', ...topics);
  const part = (): string => stream.int(0, HEX_32).toString(16).padStart(8, '0');
  return base.digest.slice(0, -16) + part() + part();
}
