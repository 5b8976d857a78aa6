import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/core/level/level.ts';
import type { Template } from '../../../src/core/level/template.ts';
import { AUTHORED_CLUES, clueEntry, FOUND_CLUES } from '../../../src/core/mail/clues/catalogue.ts';
import { recipeOf } from '../../../src/core/mail/generate/recipe.ts';
import { draftLetter, finishLetter } from '../../../src/core/mail/generate/write-letter.ts';
import type { Letter } from '../../../src/core/mail/letter.ts';
import { publicLetter } from '../../../src/core/mail/public/public-letter.ts';
import type { Carry } from '../../../src/core/session/carry.ts';
import { beginSession } from '../../../src/core/session/session.ts';
import { fixtureLevel } from '../support/levels.ts';

const level = fixtureLevel('small');
const [persona] = level.personas;
const [company] = level.companies;
if (persona === undefined || company === undefined) throw new Error('the small level has people');

function template(id: string, change: Partial<Template> = {}): Template {
  const found = level.letters.templates.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no letter ${id}`);
  return { ...found, ...change };
}

function writeOn(at: Level, written: Template, seed: number): Letter {
  const desk = { level: at, seed, persona, company } as Parameters<typeof draftLetter>[1];
  return finishLetter(draftLetter(recipeOf(written, at, desk.company), desk), at, 0, 600, {});
}

function write(id: string, change: Partial<Template> = {}, seed = 1): Letter {
  return writeOn(level, template(id, change), seed);
}

const keysOf = (letter: Letter): readonly string[] => letter.clues.map((clue) => clue.key);

describe('the sender', () => {
  const { from } = template('fake-invoice');

  it('under a made name is foreign', () => {
    expect(keysOf(write('fake-invoice'))).toContain('foreignSender');
  });

  it('under its own name on a forged letter is betrayed by the seal alone', () => {
    const spoofed = write('fake-invoice', { from: { ...from, via: 'spoofed' }, body: [] });
    expect(keysOf(spoofed)).toEqual(expect.arrayContaining(['forgedSeal', 'borrowedDomain']));
    expect(keysOf(spoofed)).not.toContain('foreignSender');
    expect(spoofed.seal).toMatchObject({ spf: 'fail', dkim: 'none', dmarc: 'fail' });
    expect(spoofed.from.address).toMatch(/@lumen\.example$/);
  });

  it('that shows only a borrowed name is foreign too', () => {
    const letter = write('fake-trip');
    expect(keysOf(letter)).toEqual(expect.arrayContaining(['foreignSender', 'foreignReply']));
    expect(letter.techniques).toContain('displayNameSpoof');
  });

  it('that is a listed service looks odd and decides nothing', () => {
    const letter = write('invoice-copy');
    const clue = letter.clues.find((one) => one.at === 'from');
    expect(clue).toMatchObject({ key: 'listedService', strength: 'neutral' });
  });

  it('of a genuine letter carries an aligned seal, even when forwarding broke SPF', () => {
    const letter = write('trip-tickets');
    expect(keysOf(letter)).toEqual(expect.arrayContaining(['alignedSeal', 'forwardedSpf']));
    expect(letter.seal).toMatchObject({ spf: 'fail', dkim: 'pass', dmarc: 'pass' });
  });
});

describe('a claimed event', () => {
  it('that never happened decides against a fake', () => {
    const clues = write('fake-sign-in').clues.filter((clue) => clue.key === 'noSuchEvent');
    expect(clues.map((clue) => clue.at)).toEqual(['claim', 'site.signIns']);
    expect(clues.every((clue) => clue.strength === 'decisive')).toBe(true);
  });

  it('decides nothing against a fake that rides on a true act', () => {
    const riding = write('fake-sign-in', { act: { id: 'asked-leave', at: 'claim' } });
    expect(keysOf(riding)).not.toContain('noSuchEvent');
    expect(riding.clues.find((clue) => clue.key === 'trueEvent')).toMatchObject({ strength: 'neutral' });
  });

  it('that the account shows decides nothing against a fake', () => {
    const shown = { section: 'signIns', at: 'claim', entry: { en: 'Sign-in', fr: 'Connexion' } } as const;
    expect(keysOf(write('fake-sign-in', { event: shown }))).not.toContain('noSuchEvent');
  });

  it('of a genuine letter is confirmed at its words and in the account', () => {
    const entries = write('credit-funded').clues.filter((clue) => clue.key === 'accountEntry');
    expect(entries.map((clue) => clue.at)).toEqual(['site.purchases.bought-credit', 'funded']);
  });
});

describe('leaked data', () => {
  it('is noticed in genuine and fake letters alike, and never decides', () => {
    const letter = write('fake-sign-in');
    expect(letter.leaks).toEqual(['city', 'browser']);
    for (const kind of ['leakedData'] as const)
      expect(['neutral', 'supporting']).toContain(clueEntry(kind).strength);
  });
});

describe('the desk', () => {
  it('hides what its tools cannot show and its cards do not name', () => {
    const poor = { ...level, tools: [], rules: ['domain'] as const };
    const letter = writeOn(poor, template('fake-sign-in'), 1);
    expect(letter.clues.filter((clue) => clue.strength === 'decisive')).toEqual([]);
    expect(letter.clues.every((clue) => clue.rules.every((rule) => rule === 'domain'))).toBe(true);
  });
});

describe('a letter', () => {
  it('draws its blocks apart: one choice says nothing about another', () => {
    const body = ['one', 'two'].map((id) => ({
      kind: 'prose' as const,
      id,
      variants: [{ en: 'a' }, { en: 'b' }],
      aware: [],
      yesterday: null,
    }));
    const pairs = Array.from({ length: 200 }, (_, seed) =>
      write('fake-manager', { body, clues: [] }, seed)
        .blocks.map((block) => block.text['en'])
        .join(''),
    );
    expect(new Set(pairs)).toEqual(new Set(['aa', 'ab', 'ba', 'bb']));
  });

  it('leads all its hostile links and replies to the same made name', () => {
    const letter = write('fake-invoice', { replyTo: { local: 'x', via: 'lookalike' } });
    const host = letter.from.address.split('@')[1];
    expect(letter.replyTo?.address).toBe(`x@${host}`);
    expect(letter.blocks.find((block) => block.url !== null)?.url).toContain(`://${host}/`);
  });
});

describe('a made name', () => {
  it('is marked where it differs, with or without a host in front', () => {
    const marked = { ...template('fake-notice').from, via: 'lookalike' as const };
    const fronts = new Set<boolean>();
    for (let seed = 0; seed < 60; seed += 1) {
      const { address, mark } = write('fake-notice', { from: marked }, seed).from;
      const host = address.slice(address.indexOf('@') + 1);
      const front = host.startsWith('mail.');
      const genuine = front ? 'mail.lumen.example' : 'lumen.example';
      fronts.add(front);
      expect(mark).not.toBeNull();
      if (mark === null) continue;
      expect(genuine.startsWith(host.slice(0, mark[0]))).toBe(true);
      expect(genuine.endsWith(host.slice(mark[1]))).toBe(true);
    }
    expect(fronts.size).toBe(2);
  });
});

describe('somebody who gave something away', () => {
  const words = (loot: Carry['loot']): string => {
    const session = beginSession(level, 1, { carry: { loot, yesterday: null } });
    const shown = publicLetter(write('fake-invoice'), session, 'en');
    return shown.blocks.map((block) => block.text).join(' ');
  };

  it('gets the wording that knows of it, and nobody else does', () => {
    expect(words([])).not.toContain('as Ida said');
    expect(words(['code'])).toContain('as Ida said');
  });
});

describe('the catalogue', () => {
  const kinds = { ...FOUND_CLUES, ...AUTHORED_CLUES };

  it('lets everything that settles a letter be strung to a card', () => {
    const bare = Object.entries(kinds).filter(
      ([, entry]) => ['decisive', 'confirming'].includes(entry.strength) && entry.rules.length === 0,
    );
    expect(bare).toEqual([]);
  });

  it('never calls decisive what a genuine letter may show', () => {
    for (const kind of [
      'urgentTone',
      'spellingSlip',
      'plainGreeting',
      'forwardedSpf',
      'listedService',
    ] as const) {
      expect(clueEntry(kind).strength).toBe('neutral');
    }
  });
});
