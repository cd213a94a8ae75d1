import fc from 'fast-check';
import { anyText } from './any-text.js';

const host = fc.constantFrom(
  ...[
    'www.youtube.com',
    'youtu.be',
    'example.org',
    'a.b-c.example',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '例え.jp',
  ],
  ...['user:pass@example.org', 'example.org:8080', 'xn--nxasmq6b.example', 'e.org.'],
);
const path = fc.constantFrom(
  '',
  '/',
  '/watch',
  '/embed/a',
  '/a_(b)',
  '/@lectures',
  '/a**b**',
  '/x/../y',
  '/%E0%A4%A',
  '/ä`',
);
const rest = fc.oneof(
  fc.constant(''),
  fc.constantFrom(
    '?v=dMUes74-nYY',
    '?v=a&t=5',
    '?t=1&t=2',
    '#t=5',
    '#/page',
    '?x=)](https://evil.example)',
    '?q=`a`',
    '?#',
  ),
  anyText.map((text) => `?q=${text}`),
  anyText.map((text) => `#${text}`),
  fc.integer({ min: 300, max: 4_000 }).map((length) => `?x=${'(_'.repeat(length / 2)}`),
);

/** Addresses of the web, in the form that the data has them: as a browser writes them. */
export const address = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom('https://', 'http://'), host, path, rest)
        .map((all) => all.join('')),
    },
    { weight: 1, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
  )
  .filter((text) => URL.canParse(text))
  .map((text) => new URL(text).href);
