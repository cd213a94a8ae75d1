import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../preview/html/escape-html.js';
import { markdownHtml } from '../../preview/html/markdown-html.js';
import { escapeMarkdown, lineMarkdown } from '../../src/discord/message/markdown.js';
import { code, link, strong, words } from '../../src/reply/spans.js';

describe('markdown in the preview', () => {
  it.each([
    ['plain words', 'a lecture', '<div>a lecture</div>'],
    ['each line on its own', 'one\n\ntwo', '<div>one</div><div></div><div>two</div>'],
    ['a heading', '### Results', '<h3>Results</h3>'],
    ['words that stand back', '-# 2 passages', '<small>2 passages</small>'],
    ['bold words', 'a **jigsaw** task', '<div>a <strong>jigsaw</strong> task</div>'],
    ['bold words with an escaped star', '**a\\*b**', '<div><strong>a*b</strong></div>'],
    ['code as it stands', '`/a **b** \\*`', '<div><code>/a **b** \\*</code></div>'],
    [
      'a masked link',
      '[Watch 52:36](https://e.org/watch?v=a&t=3156s) · here',
      '<div><a href="https://e.org/watch?v=a&amp;t=3156s" target="_blank" rel="noreferrer">Watch 52:36</a> · here</div>',
    ],
    [
      'brackets in the words of a link',
      '[a \\[b\\]](https://e.org/)',
      '<div><a href="https://e.org/" target="_blank" rel="noreferrer">a [b]</a></div>',
    ],
    [
      'bold words in a link',
      '[**a** b](https://e.org/)',
      '<div><a href="https://e.org/" target="_blank" rel="noreferrer"><strong>a</strong> b</a></div>',
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
      '<div><a href="https://e.org/&quot;onload=&quot;b" target="_blank" rel="noreferrer">a</a></div>',
    ],
    ['an address', '<https://e.org>', '<div>&lt;https://e.org&gt;</div>'],
    ['words that lean', '*a* and _b_', '<div><em>a</em> and <em>b</em></div>'],
    ['marks within a name as they are', 'a_b_c 2 * 3', '<div>a_b_c 2 * 3</div>'],
    ['a line under words', '__a__', '<div><u>a</u></div>'],
    ['a line through words', '~~a~~', '<div><s>a</s></div>'],
    ['hidden words', '||a||', '<div><span class="spoiler">a</span></div>'],
    [
      'a mention',
      '<@1> </a b:1>',
      '<div><span class="mention">@member</span> <span class="mention">/a b</span></div>',
    ],
    ['larger headings', '# a\n## b', '<h1>a</h1><h2>b</h2>'],
    ['a quote', '> a', '<blockquote>a</blockquote>'],
    ['a list', '- a\n* b', '<div class="item">a</div><div class="item">b</div>'],
    [
      'a block of code',
      'a\n```\n**b**\n\n- c\n```\nd',
      '<div>a</div><pre><code>**b**\n\n- c</code></pre><div>d</div>',
    ],
    ['a block of code by itself', '```ts\na < b\n```', '<pre><code>a &lt; b</code></pre>'],
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
      '<div>1. <a href="https://e.org/?a=1&amp;t=5s" target="_blank" rel="noreferrer">Watch 0:05</a>' +
        ' <strong>x*y</strong> <code>/lecture help</code></div>',
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
      /<(?:\/?(?:div|h[123]|small|blockquote|pre|code|strong|em|u|s)|div class="item"|\/?span|span class="(?:mention|spoiler)"|\/a|a href="https?:\/\/[^"<>\s]+" target="_blank" rel="noreferrer")>/g;
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
    '```',
    '> ',
    '<@1>',
  );
  const other = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ' '));
  return fc.array(fc.oneof({ weight: 4, arbitrary: mark }, other)).map((parts) => parts.join(''));
}
