import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, markdownHtml } from '../../scripts/picture/markdown-html.js';
import { escapeMarkdown, lineMarkdown } from '../../src/discord/markdown.js';
import { code, link, strong, words } from '../../src/reply/spans.js';

describe('markdown in a picture', () => {
  it.each([
    ['plain words', 'a lecture', '<div>a lecture</div>'],
    ['each line on its own', 'one\n\ntwo', '<div>one</div><div></div><div>two</div>'],
    ['a heading', '### Results', '<discord-header level="3">Results</discord-header>'],
    ['words that stand back', '-# 2 passages', '<discord-subscript>2 passages</discord-subscript>'],
    ['bold words', 'a **jigsaw** task', '<div>a <strong>jigsaw</strong> task</div>'],
    ['bold words with an escaped star', '**a\\*b**', '<div><strong>a*b</strong></div>'],
    ['code as it stands', '`/a **b** \\*`', '<div><discord-code>/a **b** \\*</discord-code></div>'],
    [
      'a masked link',
      '[Watch 52:36](https://e.org/watch?v=a&t=3156s) · here',
      '<div><discord-link href="https://e.org/watch?v=a&amp;t=3156s">Watch 52:36</discord-link> · here</div>',
    ],
    [
      'brackets in the words of a link',
      '[a \\[b\\]](https://e.org/)',
      '<div><discord-link href="https://e.org/">a [b]</discord-link></div>',
    ],
    [
      'bold words in a link',
      '[**a** b](https://e.org/)',
      '<div><discord-link href="https://e.org/"><strong>a</strong> b</discord-link></div>',
    ],
    [
      'escaped marks as themselves',
      '\\*\\*a\\*\\* 1\\. \\@b https:\\//e.org',
      '<div>**a** 1. @b https://e.org</div>',
    ],
    ['an escaped heading as words', '\\### a', '<div>### a</div>'],
    ['a backslash before a letter as itself', 'a\\b', '<div>a\\b</div>'],
    ['a heading without its space as words', '###a', '<div>###a</div>'],
    ['bold that never ends as stars', '**a', '<div>**a</div>'],
    ['a link to a script as words', '[a](javascript:b)', '<div>[a](javascript:b)</div>'],
    [
      'a quotation mark in an address encoded',
      '[a](https://e.org/"onload="b)',
      '<div><discord-link href="https://e.org/&quot;onload=&quot;b">a</discord-link></div>',
    ],
    ['tags as words', '<b>&amp;</b>', '<div>&lt;b&gt;&amp;amp;&lt;/b&gt;</div>'],
  ])('shows %s', (_, markdown, html) => {
    expect(markdownHtml(markdown)).toBe(html);
  });

  it('shows what the bot writes: plain, bold, linked words and code', () => {
    const line = [
      words('1. '),
      link('Watch 0:05', 'https://e.org/?a=1&t=5s'),
      strong(' x*y '),
      code('/lecture help'),
    ];
    expect(markdownHtml(lineMarkdown(line))).toBe(
      '<div>1. <discord-link href="https://e.org/?a=1&amp;t=5s">Watch 0:05</discord-link>' +
        ' <strong>x*y</strong> <discord-code>/lecture help</discord-code></div>',
    );
  });

  it('shows any escaped text letter by letter', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(markdownHtml(escapeMarkdown(text))).toBe(`<div>${escapeHtml(text)}</div>`);
      }),
    );
  });

  it('makes no tag but its own, whatever the text', () => {
    const ownTags =
      /<(?:\/?(?:div|strong|discord-(?:code|subscript))|\/discord-(?:header|link)|discord-header level="3"|discord-link href="https?:\/\/[^"<>\s]+")>/g;
    fc.assert(
      fc.property(hostileText(), hostileText(), (one, two) => {
        expect(markdownHtml(`${one}\n${two}`).replace(ownTags, '')).not.toMatch(/[<>"]/);
      }),
    );
  });
});

/** Text of one line that is rich in marks of markdown and HTML. */
function hostileText(): fc.Arbitrary<string> {
  const mark = fc.constantFrom(
    ...Array.from('\\*_~`|[]()<>@#-+&"\' 1.a'),
    '**',
    '](https://e.org/',
    '### ',
    '-# ',
    '<b>',
  );
  const other = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ' '));
  return fc.array(fc.oneof({ weight: 4, arbitrary: mark }, other)).map((parts) => parts.join(''));
}
