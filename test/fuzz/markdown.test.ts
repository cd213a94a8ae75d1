import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { escapeHtml } from '../../preview/html/escape-html.js';
import { markdownHtml } from '../../preview/html/markdown-html.js';
import { escapeMarkdown, lineMarkdown } from '../../src/discord/message/markdown.js';
import { clip, plainText, visibleText } from '../../src/reply/plain-text.js';
import type { Line, Span } from '../../src/reply/reply.js';
import { fuzz } from './fuzz.js';
import { address } from './inputs/addresses.js';
import { anyText, textOf } from './inputs/any-text.js';

/** What Discord shows of escaped text: the mark behind each backslash. */
const shown = (markdown: string) => markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1');

const marks = fc.string({ unit: fc.constantFrom(...'\\*_~`|[]<>@#-+1.) a/:'.split('')) });

describe('text that is escaped', () => {
  fuzz('is shown letter by letter', {
    given: fc.oneof(anyText, marks),
    holds: (text) => {
      expect(shown(escapeMarkdown(text))).toBe(text);
    },
  });

  fuzz('has no mark of a style, link, mention or code without a backslash', {
    given: fc.oneof(anyText, marks),
    holds: (text) => {
      expect(escapeMarkdown(text).replace(/\\./gs, 'x')).not.toMatch(/[*_~`|[\]<>@]|:\/\/|^\s*[#+-]/);
    },
  });
});

const someText = textOf(6);
const span: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ text: someText }),
  fc.record({ text: someText, apart: fc.constant(true) }),
  fc.record({ text: someText, strong: fc.constant(true) }),
  fc.record({ text: someText, strong: fc.constant(true), apart: fc.constant(true) }),
  fc.record({ text: someText, code: fc.constant(true) }),
  fc.record({ text: someText, url: address }),
);

/** A line as HTML, as its runs have it. */
function lineHtml(line: Line): string {
  return line.map(spanHtml).join('');
}

function spanHtml({ text, url, code = false, strong = false }: Span): string {
  const visible = visibleText(text);
  if (code) return visible.trim() === '' ? '' : `<code>${escapeHtml(visible.replaceAll('`', "'"))}</code>`;
  if (url !== undefined) return `<a>${escapeHtml(visible)}</a>`;
  return strong
    ? visible.replace(
        /^( *)(.*?)( *)$/s,
        (_, a: string, b: string, c: string) =>
          `${a}${b === '' ? '' : `<strong>${escapeHtml(b)}</strong>`}${c}`,
      )
    : escapeHtml(visible);
}

describe('a line of a reply', () => {
  fuzz('is shown as its runs have it, and its links lead where they say', {
    given: fc
      .array(span, { maxLength: 6 })
      .map((line) =>
        line.filter(
          ({ url, text }) => url === undefined || (url.length < 150 && visibleText(text).trim() !== ''),
        ),
      ),
    holds: (line) => {
      const html = markdownHtml(`x${lineMarkdown(line)}`).replace(/^<div>x|<\/div>$/g, '');
      const links = Array.from(html.matchAll(/<a href="([^"]*)"/g), ([, url = '']) =>
        url.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
      );
      expect(links).toHaveLength(line.filter(({ url, code }) => url !== undefined && code !== true).length);
      for (const [index, { url = '' }] of line.filter(({ url }) => url !== undefined).entries()) {
        expect(new URL(links[index]!).host).toBe(new URL(url).host);
      }
      expect(html.replace(/<a [^>]*>/g, '<a>').replace(/[\u2068\u2069]/g, '')).toBe(lineHtml(line));
    },
  });
});

describe('text of others', () => {
  fuzz('is well-formed, on one line, without marks of direction, and the same when it is looked at again', {
    given: anyText,
    holds: (text) => {
      const once = plainText(text);
      expect(once.isWellFormed()).toBe(true);
      expect(once).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(plainText(once)).toBe(once);
    },
  });

  fuzz('is clipped to any length', {
    given: fc.tuple(anyText, fc.integer({ min: 1, max: 50 })),
    holds: ([text, most]) => {
      const clipped = clip(visibleText(text), most);
      expect(clipped.length).toBeLessThanOrEqual(most);
      expect(clipped.isWellFormed()).toBe(true);
    },
  });
});
