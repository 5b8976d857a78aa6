import { describe, expect, it } from 'vitest';
import {
  defang,
  hostOfAddress,
  hostOfUrl,
  isUnder,
  registrableDomain,
} from '../../../src/core/mail/domains.ts';

describe('the registrable domain', () => {
  it.each([
    ['platform.openai.com', 'openai.com'],
    ['openai.com.session-check.com', 'session-check.com'],
    ['login.acme.co.uk', 'acme.co.uk'],
    ['intranet.tavelune.example', 'tavelune.example'],
    ['EMAIL.OpenAI.com', 'openai.com'],
  ])('of %s is %s', (host, domain) => {
    expect(registrableDomain(host)).toBe(domain);
  });
});

describe('a host', () => {
  it.each([
    ['openai.com', true],
    ['tm1.openai.com', true],
    ['TM1.OPENAI.COM', true],
    ['notopenai.com', false],
    ['openai.com.evil.com', false],
    ['openai.co', false],
  ])('%s lies under openai.com: %s', (host, under) => {
    expect(isUnder(host, ['openai.com'])).toBe(under);
  });

  it('is what follows the last @ of an address', () => {
    expect(hostOfAddress('"a@openai.com"@evil.com')).toBe('evil.com');
  });

  it.each([
    ['https://openai.com@evil.com/a?b#c', 'evil.com'],
    ['http://evil.com?x=openai.com', 'evil.com'],
    ['https://evil.com', 'evil.com'],
  ])('of %s is %s', (url, host) => {
    expect(hostOfUrl(url)).toBe(host);
  });
});

describe('a defanged text', () => {
  it.each([
    ['https://openai-comptes.com/a', 'hxxps://openai-comptes[.]com/a'],
    ['HTTP://a.b.example', 'HxxP://a.b[.]example'],
    ['a.b@mail.openai.com', 'a.b@mail[.]openai[.]com'],
    ['оpenai.com', 'оpenai[.]com'],
    ['xn--pena-2jd.xn--p1ai', 'xn--pena-2jd[.]xn--p1ai'],
    ['Read it. Then wait… 3.5 %', 'Read it. Then wait… 3.5 %'],
  ])('%s becomes %s', (text, inert) => {
    expect(defang(text)).toBe(inert);
  });

  it('stays as it is when defanged again', () => {
    const once = defang('https://a.example/b.html');
    expect(defang(once)).toBe(once);
  });
});
