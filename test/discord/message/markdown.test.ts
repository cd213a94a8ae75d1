import { describe, expect, it } from 'vitest';
import { escapeMarkdown, lineMarkdown } from '../../../src/discord/message/markdown.js';
import { apart, link, strong, words } from '../../../src/reply/spans.js';

describe('escaping', () => {
  it.each([
    ['bold and italics', '**word** __init__', '\\*\\*word\\*\\* \\_\\_init\\_\\_'],
    ['a code fence', '```js', '\\`\\`\\`js'],
    ['a masked link', '[free nitro](https://x.y)', '\\[free nitro\\](https:\\//x.y)'],
    ['a mention of everyone', '@everyone', '\\@everyone'],
    ['a mention of a member', '<@123>', '\\<\\@123\\>'],
    ['a spoiler', '||secret||', '\\|\\|secret\\|\\|'],
    ['a heading', '# big', '\\# big'],
    ['small print', '-# small', '\\-# small'],
    ['a list', '- item', '\\- item'],
    ['a numbered list', '1. item', '1\\. item'],
    ['a quote', '> said', '\\> said'],
    ['a backslash', '\\*', '\\\\\\*'],
    ['the name of an emoji', 'a :100: percent', 'a \\:100: percent'],
    ['names of emoji side by side', ':joy::+1:', '\\:joy:\\:+1:'],
    ['one with a mark in it', ':white_check_mark:', '\\:white\\_check\\_mark:'],
    ['times, which stay', '1:02:03–1:02:36', '1:02:03–1:02:36'],
    ['ordinary words, which stay', 'RotNet: 50.5% (2018)', 'RotNet: 50.5% (2018)'],
  ])('makes text of %s', (_title, text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('a line', () => {
  it('puts spaces outside of bold, where Discord would not take it for bold', () => {
    expect(lineMarkdown([{ text: ' jigsaw ', strong: true }])).toBe(' **jigsaw** ');
  });

  it('never escapes an address, not even one with underscores', () => {
    const url = 'https://www.youtube.com/watch?v=a_b__c-d&t=3156s';
    expect(lineMarkdown([{ text: 'Watch_it', url }])).toBe(`[Watch\\_it](${url})`);
  });

  it.each([
    ['https://x.y/a(b)c', 'https://x.y/a%28b%29c'],
    ['https://x.y/a b', 'https://x.y/a%20b'],
    ['https://x.y/?q=<b>', 'https://x.y/?q=%3Cb%3E'],
    ['https://x.y/?q=```', 'https://x.y/?q=%60%60%60'],
  ])('keeps %s from ending the link early', (url, target) => {
    expect(lineMarkdown([{ text: 'here', url }])).toBe(`[here](${target})`);
  });

  it('keeps code in its ticks', () => {
    expect(lineMarkdown([{ text: '/lecture search `x` **y**', code: true }])).toBe(
      "`/lecture search 'x' **y**`",
    );
  });

  it('shows what can deceive as nothing', () => {
    expect(lineMarkdown([{ text: 'a\u202Eb\u200Bc' }])).toBe('abc');
  });

  it.each(['', ' ', '\u200b'])('makes no link of a text that says nothing: %j', (text) => {
    expect(lineMarkdown([{ text, url: 'https://x.y/' }]).trim()).toBe('');
  });

  it('leaves out an address that is too long, and keeps its text', () => {
    expect(lineMarkdown([{ text: 'here', url: `https://x.y/${'a'.repeat(600)}` }])).toBe('here');
  });
});

describe('a title of another direction than the line', () => {
  it.each([
    ['bold', apart(strong('שלום *1*')), '**\u2068שלום \\*1\\*\u2069** · 2'],
    ['a link', apart(link('مقدمة', 'https://e.org/')), '[\u2068مقدمة\u2069](https://e.org/) · 2'],
    ['plain', apart(words('مقدمة')), '\u2068مقدمة\u2069 · 2'],
    ['with marks of its own, which are left out', apart(words('\u2069مقدمة\u2067')), '\u2068مقدمة\u2069 · 2'],
    ['no title but a part of what is said', words('مقدمة'), 'مقدمة · 2'],
    ['of the same direction', apart(strong('情報 Entropy')), '**情報 Entropy** · 2'],
  ])('does not turn it: %s', (_title, title, markdown) => {
    expect(lineMarkdown([title, words(' · 2')])).toBe(markdown);
  });
});
