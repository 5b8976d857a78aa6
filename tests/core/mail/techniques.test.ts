import { domainToASCII, domainToUnicode } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOfUrl, redirectOf, registrableDomain } from '../../../src/core/mail/domains.ts';
import { LINK_TECHNIQUES, TECHNIQUES } from '../../../src/core/mail/techniques/catalogue.ts';
import { makeLookalike } from '../../../src/core/mail/techniques/make-lookalike.ts';
import { encodeLabel } from '../../../src/core/mail/techniques/name/encode-label.ts';
import { foldName } from '../../../src/core/mail/techniques/name/fold-name.ts';
import { isTaken } from '../../../src/core/mail/techniques/name/known-names.ts';
import {
  LOOKALIKE_IDS,
  type Lookalike,
  type LookalikeId,
  type Target,
} from '../../../src/core/mail/techniques/technique.ts';
import { openStream } from '../../../src/core/random/stream.ts';

const labels = fc.constantFrom(
  'openai',
  'chatgpt',
  'brindevaux',
  'oddbarrow',
  'meusardenne',
  'small-co',
  'aa',
  'ox',
);
const targets = fc.record({
  label: labels,
  tld: fc.constantFrom('com', 'example', 'co.uk'),
  keyboard: fc.constantFrom('azerty' as const, 'qwerty' as const, 'qwertz' as const),
});
const seeds = fc.nat();
const nameOf = ({ label, tld }: Target): string => `${label}.${tld}`;
const labelOf = (made: Lookalike, { tld }: Target): string => made.domain.slice(0, -tld.length - 1);
const sorted = (text: string): string => [...text].sort().join('');

/** Runs a law over whatever a technique makes; what it cannot make, it refuses with null. */
function forAll(id: LookalikeId, law: (made: Lookalike, target: Target) => void): void {
  fc.assert(
    fc.property(targets, seeds, (target, seed) => {
      const made = TECHNIQUES[id].apply(target, openStream(seed, 'technique', id));
      if (made !== null) law(made, target);
    }),
    { numRuns: 300 },
  );
}

describe.each(LOOKALIKE_IDS)('%s', (id) => {
  it('carries its own name', () => {
    expect(TECHNIQUES[id].id).toBe(id);
  });

  it('can imitate openai.com', () => {
    const openai = { label: 'openai', tld: 'com', keyboard: 'azerty' } as const;
    expect(TECHNIQUES[id].apply(openai, openStream(1, 'technique', id))).not.toBeNull();
  });

  it('never makes the genuine name, folded or not', () => {
    forAll(id, (made, target) => {
      expect(made.domain).not.toBe(nameOf(target));
      expect(foldName(made.domain)).not.toBe(foldName(nameOf(target)));
    });
  });

  it('marks all that differs, inside the name', () => {
    forAll(id, ({ domain, mark: [from, to] }, target) => {
      const genuine = nameOf(target);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(domain.length);
      if (id === 'deepSubdomain') expect(domain.slice(0, from)).toBe(`${genuine}.`);
      else {
        expect(genuine.startsWith(domain.slice(0, from))).toBe(true);
        expect(genuine.endsWith(domain.slice(to))).toBe(true);
      }
    });
  });

  it('writes a name that could be registered: no empty, leading or trailing part', () => {
    forAll(id, ({ domain }) => {
      expect(domain).toBe(domain.toLowerCase());
      for (const part of domain.split('.'))
        expect(part).toMatch(/^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$/u);
    });
  });

  it('is the same for the same draw', () => {
    forAll(id, (_made, target) => {
      const again = () => TECHNIQUES[id].apply(target, openStream(3, 'technique', id));
      expect(again()).toEqual(again());
    });
  });
});

describe('the law of', () => {
  const changes: readonly [LookalikeId, number][] = [
    ['addition', 1],
    ['omission', -1],
    ['repetition', 1],
    ['hyphenation', 1],
    ['plural', 1],
    ['transposition', 0],
    ['replacement', 0],
    ['vowelSwap', 0],
    ['cyrillic', 0],
    ['mixedScript', 0],
    ['bitFlip', 0],
    ['insertion', 1],
    ['strayDot', 1],
  ];
  it.each(changes)('%s: the label grows by %d', (id, by) => {
    forAll(id, (made, target) => expect(labelOf(made, target).length - target.label.length).toBe(by));
  });

  it('transposition: the letters stay the same', () => {
    forAll('transposition', (made, target) =>
      expect(sorted(labelOf(made, target))).toBe(sorted(target.label)),
    );
  });

  it('repetition: the new letter stands beside its twin', () => {
    forAll('repetition', ({ domain, mark: [from, to] }) => {
      expect(to - from).toBe(2);
      expect(domain[from]).toBe(domain[from + 1]);
    });
  });

  it.each(['replacement', 'vowelSwap', 'cyrillic', 'mixedScript', 'bitFlip'] as const)(
    '%s: exactly one letter changes',
    (id) => {
      forAll(id, (made, target) => {
        const label = labelOf(made, target);
        expect([...target.label].filter((char, at) => char !== label[at])).toHaveLength(1);
      });
    },
  );

  it('vowelSwap: a vowel for a vowel', () => {
    forAll('vowelSwap', (made, target) => {
      expect(labelOf(made, target).replace(/[aeiou]/g, '*')).toBe(target.label.replace(/[aeiou]/g, '*'));
    });
  });

  it('cyrillic: one letter of another script', () => {
    forAll('cyrillic', ({ domain }) => expect(domain.match(/\p{Script=Cyrillic}/gu)).toHaveLength(1));
  });

  it('mixedScript: one letter of neither Latin nor Cyrillic', () => {
    forAll('mixedScript', ({ domain }) =>
      expect(domain.match(/[\p{Script=Greek}\p{Script=Armenian}]/gu)).toHaveLength(1),
    );
  });

  it('punycode: the ASCII form of a Cyrillic name', () => {
    forAll('punycode', ({ domain }) => {
      expect(domain).toMatch(/^xn--[a-z0-9-]+\./);
      expect(domainToUnicode(domain)).toMatch(/\p{Script=Cyrillic}/u);
    });
  });

  it('bitFlip: codes that differ in one bit', () => {
    forAll('bitFlip', (made, target) => {
      const label = labelOf(made, target);
      const at = [...target.label].findIndex((char, index) => char !== label[index]);
      const flipped = target.label.charCodeAt(at) ^ label.charCodeAt(at);
      expect(flipped & (flipped - 1)).toBe(0);
    });
  });

  it.each(['replacement', 'insertion'] as const)('%s: the key beside it on the reader’s keyboard', (id) => {
    const rows = {
      qwerty: 'qwertyuiop asdfghjkl zxcvbnm',
      qwertz: 'qwertzuiop asdfghjkl yxcvbnm',
      azerty: 'azertyuiop qsdfghjklm wxcvbn',
    };
    forAll(id, ({ domain, mark: [from] }, target) => {
      const beside = target.label[id === 'insertion' ? from - 1 : from] ?? '?';
      const pair = [beside + domain[from], domain[from] + beside];
      expect(pair.some((keys) => rows[target.keyboard].includes(keys))).toBe(true);
    });
  });

  it('strayDot: a dot, and four letters at least behind it', () => {
    forAll('strayDot', (made, target) => {
      const label = labelOf(made, target);
      expect(label.replace('.', '')).toBe(target.label);
      expect(label.length - label.indexOf('.') - 1).toBeGreaterThanOrEqual(4);
    });
  });

  it('doubledTld: the ending once more, inside the name', () => {
    forAll('doubledTld', ({ domain }, { label, tld }) =>
      expect([`${label}${tld}.${tld}`, `${label}-${tld}.${tld}`]).toContain(domain),
    );
  });

  it('homoglyph: a reader who blurs like shapes sees the same name', () => {
    const blur = (text: string): string =>
      text
        .replace(/rn/g, 'm')
        .replace(/vv/g, 'w')
        .replace(/cl/g, 'd')
        .replace(/0/g, 'o')
        .replace(/[il]/g, '1');
    forAll('homoglyph', (made, target) => expect(blur(labelOf(made, target))).toBe(blur(target.label)));
  });

  it('hyphenation: nothing but a hyphen', () => {
    forAll('hyphenation', (made, target) =>
      expect(labelOf(made, target).replace('-', '')).toBe(target.label),
    );
  });

  it('combosquatting: the whole label and a word, joined by a hyphen', () => {
    forAll('combosquatting', (made, target) => {
      const label = labelOf(made, target);
      expect(label.startsWith(`${target.label}-`) || label.endsWith(`-${target.label}`)).toBe(true);
    });
  });

  it('tldSwap: the same label under another ending, never for a reserved one', () => {
    forAll('tldSwap', ({ domain }, target) => {
      expect(target.tld).not.toBe('example');
      expect(domain.startsWith(`${target.label}.`)).toBe(true);
      expect(domain).not.toBe(nameOf(target));
    });
  });

  it('deepSubdomain: somebody else owns the name', () => {
    forAll('deepSubdomain', ({ domain }, target) => {
      expect(registrableDomain(domain)).not.toBe(nameOf(target));
      expect(registrableDomain(domain).endsWith(`.${target.tld}`)).toBe(true);
    });
  });

  it.each(LOOKALIKE_IDS.filter((id) => id !== 'tldSwap'))('%s: a reserved ending stays reserved', (id) => {
    forAll(id, ({ domain }, target) => expect(domain.endsWith(`.${target.tld}`)).toBe(true));
  });
});

describe('a link', () => {
  const place = { own: 'my.lumen.example', hostile: 'brightpost-mail.example', path: 'sign-in' };

  it.each(['userAt', 'brandInPath', 'shortener', 'qrCode'] as const)(
    'by %s leads to the other house',
    (id) => {
      expect(hostOfUrl(LINK_TECHNIQUES[id].url(place, openStream(1, 'link')))).toBe(place.hostile);
    },
  );

  it.each(['userAt', 'brandInPath', 'openRedirect'] as const)(
    'by %s shows the name of the claimed one',
    (id) => {
      expect(LINK_TECHNIQUES[id].url(place, openStream(1, 'link'))).toContain(place.own);
    },
  );

  it('by openRedirect begins in the claimed house and passes on to the other', () => {
    const url = LINK_TECHNIQUES.openRedirect.url(place, openStream(1, 'link'));
    expect(hostOfUrl(url)).toBe(place.own);
    expect(redirectOf(url)).toBe(place.hostile);
  });
});

describe('a label in ASCII', () => {
  it('is what the URL standard makes of it', () => {
    const scripts = ['\u0430', '\u03bf', '\u0585', 'é', 'ü', '例'];
    const labels = fc
      .array(fc.constantFrom(...'openai', ...scripts), { minLength: 1, maxLength: 14 })
      .map((chars) => chars.join(''));
    fc.assert(
      fc.property(labels, (label) => {
        const standard = domainToASCII(`${label}.com`);
        if (standard !== '') expect(`${encodeLabel(label)}.com`).toBe(standard);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a made name', () => {
  it('is never one of the genuine names nor a well-known site', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('openai.com', 'chatgpt.com', 'acme.co.uk'), (seed, domain) => {
        const made = makeLookalike(domain, 'qwerty', LOOKALIKE_IDS, [domain], openStream(seed, 'name'));
        expect(made).not.toBeNull();
        if (made !== null) expect(isTaken(made.domain, [domain])).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('touches the label alone where the ending has two parts', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const made = makeLookalike(
        'acme.co.uk',
        'qwerty',
        ['omission', 'addition'],
        [],
        openStream(seed, 'name'),
      );
      expect(made?.domain).toMatch(/\.co\.uk$/);
    }
  });

  it('does not exist where no allowed technique applies', () => {
    expect(makeLookalike('openai.example', 'qwerty', ['tldSwap'], [], openStream(1, 'name'))).toBeNull();
    expect(makeLookalike('openai.com', 'qwerty', [], [], openStream(1, 'name'))).toBeNull();
  });
});

describe('names', () => {
  it.each([
    ['openaI.com', 'openai.com'],
    ['OPENAI.COM.', 'openai.com'],
    ['ｏｐｅｎａｉ.com', 'openai.com'],
  ])('%s is %s', (one, other) => {
    expect(isTaken(one, [other])).toBe(true);
  });

  it('of another script are not the Latin ones', () => {
    expect(isTaken('\u043epenai.com', ['openai.com'])).toBe(false);
  });
});
